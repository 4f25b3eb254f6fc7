<?php
// expect: library authorize=https://api.example.test/oauth/authorize token=https://api.example.test/oauth/token
// expect: POST https://api.example.test/oauth/token form headers ..

use Laravel\Socialite\Two\AbstractProvider;
use Laravel\Socialite\Two\ProviderInterface;

class Provider extends AbstractProvider implements ProviderInterface
{
    protected function getAuthUrl($state)
    {
        return $this->buildAuthUrlFromBase('https://api.example.test/oauth/authorize', $state);
    }

    protected function getTokenUrl()
    {
        return 'https://api.example.test/oauth/token';
    }

    public function token($code)
    {
        return $this->getAccessTokenResponse($code);
    }

    public function again($token)
    {
        return $this->refreshToken($token);
    }
}
