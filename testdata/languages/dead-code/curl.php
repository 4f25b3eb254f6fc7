<?php

function refresh($token)
{
    // $url = 'https://old.example.test/oauth/old_token?grant_type=password&user_id=1';
    $debug = false;
    $ch = curl_init('https://api.example.test/oauth/old_token');
    if ($debug) {
        curl_setopt($ch, CURLOPT_URL, 'https://debug.example.test/oauth/old_token');
    }
    curl_setopt($ch, CURLOPT_POSTFIELDS, "grant_type=refresh_token&refresh_token=$token");
    return curl_exec($ch); // [live]

    curl_setopt($ch, CURLOPT_HTTPGET, true);
    return curl_exec($ch);
}
