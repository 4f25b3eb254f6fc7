<?php

function refresh($token)
{
    $url = 'https://api.example.test/oauth/old_token';
    $url = sprintf('%1$s?%2$s', $url, http_build_query(array('grant_type' => 'refresh_token', 'refresh_token' => $token)));
    if (function_exists('curl_init')) {
        $ch = curl_init();
        curl_setopt($ch, CURLOPT_URL, $url);
        curl_setopt($ch, CURLOPT_RETURNTRANSFER, 1);
        $out = curl_exec($ch); // [curl]
        curl_close($ch);
    } elseif (ini_get('allow_url_fopen')) {
        $out = file_get_contents($url); // [streams]
    } else {
        $out = false;
    }
    return $out;
}
