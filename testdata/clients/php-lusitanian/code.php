<?php
// expect: library authorize=https://api.example.test/oauth/authorize token=https://api.example.test/oauth/token
// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code headers ..
// expect: POST https://api.example.test/oauth/token form grant_type=refresh_token headers ..
// expect: built https://api.example.test/oauth/authorize query response_type=code

use OAuth\OAuth2\Service\AbstractService;

class Example extends AbstractService
{
    public function getAuthorizationEndpoint()
    {
        return 'https://api.example.test/oauth/authorize';
    }

    public function getAccessTokenEndpoint()
    {
        return 'https://api.example.test/oauth/token';
    }
}

function exchange($storage, $code, $token)
{
    $service = new Example();
    header('Location: ' . $service->getAuthorizationUri());
    $service->requestAccessToken($code);
    $service->refreshAccessToken($token);
}
