<?php

function exchange(string $code): array
{
    $ch = curl_init(getenv('PORTAL_TOKEN_URL'));
    curl_setopt_array($ch, [
        CURLOPT_POST => true,
        CURLOPT_RETURNTRANSFER => true,
        CURLOPT_POSTFIELDS => http_build_query(['grant_type' => 'authorization_code', 'code' => $code]),
    ]);
    return json_decode(curl_exec($ch), true); // [code]
}
