<?php

namespace Harbour\WebinarDesk;

final class SignIn
{
    public function exchange(string $code): array
    {
        $ch = curl_init(Endpoints::OAUTH . '/token');
        curl_setopt($ch, CURLOPT_RETURNTRANSFER, true);
        curl_setopt($ch, CURLOPT_USERPWD, getenv('WEBINAR_CLIENT_ID') . ':' . getenv('WEBINAR_CLIENT_SECRET'));
        curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query([
            'grant_type' => 'authorization_code',
            'code' => $code,
        ]));
        return json_decode(curl_exec($ch), true);
    }
}
