<?php

function by_map($user)
{
    $params = array('grant_type' => 'password', 'user_id' => $user);
    $pairs = array_map(function ($key, $value) {
        return $key . '=' . urlencode($value);
    }, array_keys($params), array_values($params));
    return file_get_contents('https://api.example.test/oauth/old_token?' . join('&', $pairs)); // [map]
}

function by_combine($token)
{
    $params = array_combine(array('grant_type', 'refresh_token'), array('refresh_token', $token));
    return file_get_contents('https://api.example.test/oauth/old_token?' . http_build_query(array_filter($params))); // [combine]
}
