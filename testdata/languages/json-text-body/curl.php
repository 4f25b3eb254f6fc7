<?php

function exchange($code)
{
    $payload = <<<JSON
{
    "grant_type": "authorization_code",
    "code": "$code",
    "client_id": "k-1"
}
JSON;
    $ch = curl_init('https://api.example.test/oauth/old_token');
    curl_setopt($ch, CURLOPT_POSTFIELDS, $payload);
    curl_setopt($ch, CURLOPT_HTTPHEADER, array('Content-Type: application/json'));
    return curl_exec($ch); // [code]
}
