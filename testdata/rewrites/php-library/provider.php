<?php

use League\OAuth2\Client\Provider\GenericProvider;

function provider(array $config)
{
    return new GenericProvider([
        'clientId' => $config['key'],
        'clientSecret' => $config['secret'],
        'redirectUri' => $config['callback'],
        'urlAuthorize' => 'https://api.getgo.com/oauth/authorize',
        'urlAccessToken' => 'https://api.getgo.com/oauth/access_token',
        'urlResourceOwnerDetails' => '',
    ]);
}
