<?php

use League\Uri\Modifier;
use League\Uri\Uri;

function authorize_url(): string
{
    return (string) Uri::new('https://api.example.test') // [authorize]
        ->withPath('/oauth/old_authorize')
        ->withQuery('client_id=k-1&redirect_uri=' . rawurlencode('https://shop.example.test/back'));
}

function login(string $user)
{
    $url = Uri::fromComponents([
        'scheme' => 'https',
        'host' => 'api.example.test',
        'path' => '/oauth/old_token',
        'query' => http_build_query(['grant_type' => 'password', 'user_id' => $user]),
    ]);
    return file_get_contents((string) $url); // [login]
}
