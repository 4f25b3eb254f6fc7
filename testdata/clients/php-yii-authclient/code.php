<?php
// expect: library authorize=https://api.example.test/oauth/authorize token=https://api.example.test/oauth/token
// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code headers ..
// expect: built https://api.example.test/oauth/authorize query response_type=code state=*

use yii\authclient\OAuth2;

class Client extends OAuth2
{
    public $authUrl = 'https://api.example.test/oauth/authorize';
    public $tokenUrl = 'https://api.example.test/oauth/token';
}

function exchange($code)
{
    $client = new Client();
    header('Location: ' . $client->buildAuthUrl());

    return $client->fetchAccessToken($code);
}
