<?php
// expect: library authorize=https://api.example.test/oauth/authorize token=https://api.example.test/oauth/token
// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* headers ..
// expect: built https://api.example.test/oauth/authorize query client_id=app redirect_uri=https://shop.example.test/back response_type=code scope=all state=*

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
