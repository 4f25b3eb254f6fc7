<?php
// expect: library authorize=https://api.example.test/oauth/authorize token=https://api.example.test/oauth/token basic=on
// expect: POST https://api.example.test/oauth/token form grant_type=refresh_token refresh_token=* auth=basic
// expect: POST https://api.example.test/oauth/token form username=* auth=basic
// expect: library authorize=https://api.example.test/oauth/authorize token=https://api.example.test/oauth/posted basic=off
// expect: POST https://api.example.test/oauth/posted form grant_type=refresh_token refresh_token=* client_id=app client_secret=s-1

use League\OAuth2\Client\OptionProvider\HttpBasicAuthOptionProvider;
use League\OAuth2\Client\OptionProvider\PostAuthOptionProvider;
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

function refreshPosted($token)
{
    $provider = new GenericProvider([
        'clientId' => 'app',
        'clientSecret' => 's-1',
        'urlAuthorize' => 'https://api.example.test/oauth/authorize',
        'urlAccessToken' => 'https://api.example.test/oauth/posted',
    ], ['optionProvider' => new PostAuthOptionProvider()]);

    return $provider->getAccessToken('refresh_token', ['refresh_token' => $token]);
}
