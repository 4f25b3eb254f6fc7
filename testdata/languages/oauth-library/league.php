<?php

namespace Shop\OAuth;

use League\OAuth2\Client\Provider\AbstractProvider;
use Psr\Http\Message\ResponseInterface;

class ExampleProvider extends AbstractProvider // [config]
{
    protected $domain = 'https://api.example.test';

    public function getBaseAuthorizationUrl()
    {
        return $this->domain . '/oauth/old_authorize';
    }

    public function getBaseAccessTokenUrl(array $params)
    {
        return $this->domain . '/oauth/old_token';
    }

    protected function getAuthorizationParameters(array $options)
    {
        $options = parent::getAuthorizationParameters($options);
        $options['prompt'] = 'login';
        return $options;
    }

    protected function getDefaultScopes()
    {
        return [];
    }

    protected function checkResponse(ResponseInterface $response, $data)
    {
    }
}
