<?php

function exchange($code, $proxied)
{
    if ($proxied) {
        $ch = curl_init();
        curl_setopt($ch, CURLOPT_HTTPHEADER, ['Accept: application/json', 'X-Proxy: 1']);
    } else {
        $ch = curl_init();
        curl_setopt($ch, CURLOPT_HTTPHEADER, ['Accept: application/json']);
    }
    curl_setopt($ch, CURLOPT_URL, 'https://api.example.test/oauth/old_token');
    curl_setopt($ch, CURLOPT_POSTFIELDS, 'grant_type=authorization_code&code=' . $code);
    return curl_exec($ch); // [code]
}
