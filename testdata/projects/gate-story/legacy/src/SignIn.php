<?php

namespace Harbour\WebinarDesk;

final class SignIn
{
    public function exchange(string $code): array
    {
        $query = http_build_query([
            'grant_type' => 'authorization_code',
            'code' => $code,
            'client_id' => getenv('WEBINAR_CLIENT_ID'),
        ]);
        $ch = curl_init(Endpoints::OAUTH . '/access_token?' . $query);
        curl_setopt($ch, CURLOPT_RETURNTRANSFER, true);
        return json_decode(curl_exec($ch), true);
    }
}
