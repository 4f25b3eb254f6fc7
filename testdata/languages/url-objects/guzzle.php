<?php

use GuzzleHttp\Client;
use GuzzleHttp\Psr7\Uri;

function authorize_url(): string
{
    $url = (new Uri('https://api.example.test')) // [authorize]
        ->withPath('/oauth/old_authorize')
        ->withQuery(http_build_query(['client_id' => 'k-1', 'redirect_uri' => 'https://shop.example.test/back']));
    return (string) $url;
}

function login(string $user)
{
    $url = Uri::withQueryValues(new Uri('https://api.example.test/oauth/old_token'), [
        'grant_type' => 'password',
        'user_id' => $user,
    ]);
    return (new Client())->get($url); // [login]
}
