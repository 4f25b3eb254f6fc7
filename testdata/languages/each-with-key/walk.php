<?php

function login($user)
{
    $pairs = [];
    $fields = ['grant_type' => 'password', 'user_id' => $user];
    array_walk($fields, function ($value, $key) use (&$pairs) {
        $pairs[] = $key . '=' . urlencode($value);
    });

    return file_get_contents('https://api.example.test/oauth/old_token?' . implode('&', $pairs)); // [login]
}
