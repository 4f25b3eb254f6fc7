<?php

namespace Harbour\WebinarDesk;

final class Renewal
{
    public function renew(string $refreshToken): array
    {
        $ch = curl_init(Endpoints::OAUTH . '/access_token');
        curl_setopt($ch, CURLOPT_RETURNTRANSFER, true);
        curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query([
            'grant_type' => 'refresh_token',
            'refresh_token' => $refreshToken,
            'client_id' => getenv('WEBINAR_CLIENT_ID'),
        ]));
        return json_decode(curl_exec($ch), true);
    }
}
