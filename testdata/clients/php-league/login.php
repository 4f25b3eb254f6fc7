<?php
// expect: library authorize=https://api.example.test/oauth/authorize token=https://api.example.test/oauth/token
// expect: POST https://api.example.test/oauth/token form grant_type=password username=* password=* headers ..

use League\OAuth2\Client\Provider\GenericProvider;

function login($user, $password)
{
    $provider = new GenericProvider([
        'clientId' => 'app',
        'clientSecret' => getenv('SECRET'),
        'urlAuthorize' => 'https://api.example.test/oauth/authorize',
        'urlAccessToken' => 'https://api.example.test/oauth/token',
        'urlResourceOwnerDetails' => '',
    ]);

    return $provider->getAccessToken('password', ['username' => $user, 'password' => $password]);
}
