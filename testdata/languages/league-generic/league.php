<?php

use League\OAuth2\Client\Provider\GenericProvider;

class Connect
{
    const HOST = 'https://api.example.test';

    private function provider()
    {
        return new GenericProvider([ // [config]
            'clientId' => getenv('SHOP_ID'),
            'clientSecret' => getenv('SHOP_SECRET'),
            'redirectUri' => 'https://shop.example.test/back',
            'urlAuthorize' => self::HOST . '/oauth/old_authorize',
            'urlAccessToken' => self::HOST . '/oauth/old_token',
            'urlResourceOwnerDetails' => self::HOST . '/v1/me',
        ]);
    }
}
