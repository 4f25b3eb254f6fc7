<?php
// expect: library authorize=https://api.example.test/oauth/authorize token=https://api.example.test/oauth/token
// expect: POST https://api.example.test/oauth/token form headers ..
// expect: POST https://api.example.test/oauth/token form scope=all headers ..
// expect: built https://api.example.test/oauth/authorize query response_type=code scope=all state=*

use Hybridauth\Adapter\OAuth2;

class Provider extends OAuth2
{
    protected $apiBaseUrl = 'https://api.example.test/v1/';
    protected $authorizeUrl = 'https://api.example.test/oauth/authorize';
    protected $accessTokenUrl = 'https://api.example.test/oauth/token';

    public function start()
    {
        return $this->getAuthorizeUrl(['scope' => 'all']);
    }

    public function renew()
    {
        return $this->refreshAccessToken(['scope' => 'all']);
    }

    public function back($code)
    {
        return $this->exchangeCodeForAccessToken($code);
    }
}
