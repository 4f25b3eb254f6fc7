<?php
// expect: library authorize=https://api.example.test/oauth/authorize token=https://api.example.test/oauth/token basic=on
// expect: POST https://api.example.test/oauth/token form grant_type=refresh_token refresh_token=* headers ..
// expect: POST https://api.example.test/oauth/token form username=* headers ..

use League\OAuth2\Client\OptionProvider\HttpBasicAuthOptionProvider;
use League\OAuth2\Client\Provider\GenericProvider;

function refresh($token, $grant, $user)
{
    $provider = new GenericProvider([
        'clientId' => 'app',
        'urlAuthorize' => 'https://api.example.test/oauth/authorize',
        'urlAccessToken' => 'https://api.example.test/oauth/token',
    ], ['optionProvider' => new HttpBasicAuthOptionProvider()]);
    $provider->getAccessToken($grant, ['username' => $user]);

    return $provider->getAccessToken('refresh_token', ['refresh_token' => $token]);
}
