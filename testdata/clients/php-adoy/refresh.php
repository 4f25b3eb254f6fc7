<?php
// expect: library authorize=none token=https://api.example.test/oauth/token
// expect: POST https://api.example.test/oauth/token form grant_type=refresh_token refresh_token=* headers ..

function refresh($token)
{
    $client = new OAuth2\Client('app', getenv('SECRET'));

    return $client->getAccessToken('https://api.example.test/oauth/token', 'refresh_token', ['refresh_token' => $token])['result'];
}
