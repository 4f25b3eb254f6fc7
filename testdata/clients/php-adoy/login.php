<?php
// expect: library authorize=none token=https://api.example.test/oauth/token
// expect: POST https://api.example.test/oauth/token form grant_type=password username=* password=* headers ..

function login($user, $password)
{
    $client = new OAuth2\Client('app', getenv('SECRET'));

    return $client->getAccessToken('https://api.example.test/oauth/token', 'password', ['username' => $user, 'password' => $password])['result'];
}
