<?php

namespace Harbour\WebinarDesk;

final class Renewal
{
    public function renew(string $refreshToken): array
    {
        $ch = curl_init(Endpoints::OAUTH . '/token');
        curl_setopt($ch, CURLOPT_RETURNTRANSFER, true);
        curl_setopt($ch, CURLOPT_USERPWD, getenv('WEBINAR_CLIENT_ID') . ':' . getenv('WEBINAR_CLIENT_SECRET'));
        curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query([
            'grant_type' => 'refresh_token',
            'refresh_token' => $refreshToken,
        ]));
        return json_decode(curl_exec($ch), true);
    }
}
