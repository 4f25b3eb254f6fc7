<?php

function login($user, $post)
{
    $params = http_build_query(['grant_type' => 'password', 'user_id' => $user]);
    $ch = curl_init();
    $url = 'https://api.example.test/oauth/old_token';
    if ($post) {
        curl_setopt($ch, CURLOPT_POST, true);
        curl_setopt($ch, CURLOPT_POSTFIELDS, $params);
    } else {
        $url .= '?' . $params;
    }
    curl_setopt($ch, CURLOPT_URL, $url);
    return curl_exec($ch); // [login]
}
