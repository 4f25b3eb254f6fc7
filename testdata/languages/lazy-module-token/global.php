<?php

$token = null;

function shop_token(string $user, string $password): string
{
    global $token;
    if ($token !== null) {
        return $token;
    }
    $curl = curl_init('https://api.example.test/oauth/old_token');
    curl_setopt($curl, CURLOPT_RETURNTRANSFER, true);
    curl_setopt($curl, CURLOPT_POST, true);
    curl_setopt($curl, CURLOPT_POSTFIELDS, http_build_query([
        'grant_type' => 'password',
        'user_id' => $user,
        'password' => $password,
    ]));
    $answer = json_decode(curl_exec($curl), true); // [login]
    $token = $answer['access_token'];
    return $token;
}
