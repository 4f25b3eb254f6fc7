<?php

function login(array $given, string $user)
{
    $address = !empty($given['address']) ? $given['address'] : 'https://api.example.test/oauth/old_token';
    return json_decode(file_get_contents($address . '?' . http_build_query([ // [login]
        'grant_type' => 'password',
        'user_id' => $user,
    ])));
}
