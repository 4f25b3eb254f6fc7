<?php
// pending: what overrides return is in the slots of the object
// expect: library authorize=https://api.example.test/oauth/authorize token=https://api.example.test/oauth/token
// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* headers ..

use League\OAuth2\Client\Provider\AbstractProvider;

class Provider extends AbstractProvider
{
    public function getBaseAuthorizationUrl()
    {
        return 'https://api.example.test/oauth/authorize';
    }

    public function getBaseAccessTokenUrl(array $params)
    {
        return 'https://api.example.test/oauth/token';
    }
}

function exchange($code)
{
    $provider = new Provider(['clientId' => 'app', 'redirectUri' => 'https://shop.example.test/back']);
    header('Location: ' . $provider->getAuthorizationUrl(['scope' => 'all']));

    return $provider->getAccessToken('authorization_code', ['code' => $code])->getToken();
}
