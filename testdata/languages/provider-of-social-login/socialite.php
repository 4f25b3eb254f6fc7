<?php

namespace App\Providers;

use Laravel\Socialite\Two\AbstractProvider;
use Laravel\Socialite\Two\ProviderInterface;
use Laravel\Socialite\Two\User;

class ExampleProvider extends AbstractProvider implements ProviderInterface
{
    protected $scopes = [];

    protected function getAuthUrl($state)
    {
        return $this->buildAuthUrlFromBase('https://api.example.test/oauth/old_authorize', $state); // [config]
    }

    protected function getTokenUrl()
    {
        return 'https://api.example.test/oauth/old_token';
    }

    protected function getUserByToken($token)
    {
        return [];
    }

    protected function mapUserToObject(array $user)
    {
        return (new User())->setRaw($user);
    }
}
