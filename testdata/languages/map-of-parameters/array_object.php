<?php

function login(string $user)
{
    $params = new ArrayObject(['grant_type' => 'password']);
    $params['user_id'] = $user;
    $query = http_build_query($params->getArrayCopy());
    return file_get_contents("https://api.example.test/oauth/old_token?{$query}"); // [login]
}
