<?php

function all_three($token)
{
    $ch = curl_init();
    curl_setopt($ch, CURLOPT_URL, 'https://api.example.test/v1/events');
    curl_setopt($ch, CURLOPT_POST, true);
    curl_setopt($ch, CURLOPT_POSTFIELDS, 'kind=ping');
    curl_exec($ch); // [post]
    curl_setopt($ch, CURLOPT_HTTPGET, true);
    curl_setopt($ch, CURLOPT_URL, 'https://api.example.test/oauth/old_token?grant_type=refresh_token&refresh_token=' . $token);
    curl_exec($ch); // [get]
    curl_setopt_array($ch, [
        CURLOPT_URL => 'https://api.example.test/v1/state',
        CURLOPT_POSTFIELDS => 'on=1',
        CURLOPT_CUSTOMREQUEST => 'PUT',
    ]);
    return curl_exec($ch); // [put]
}
