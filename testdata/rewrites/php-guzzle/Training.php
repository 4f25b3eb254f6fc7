<?php

namespace Acme;

use GuzzleHttp\Client;

class Training
{
    const HOST = 'https://api.getgo.com';

    private Client $http;
    private array $options;
    private $tokens;

    public function __construct(array $options)
    {
        $this->options = $options;
        $this->http = new Client(['base_uri' => self::HOST]);
    }

    public function renew()
    {
        $response = $this->http->get('/oauth/access_token', [
            'query' => [
                'grant_type' => 'refresh_token',
                'refresh_token' => $this->tokens['refresh_token'],
                'client_id' => $this->options['client_id'],
            ],
        ]);
        $this->tokens = json_decode($response->getBody(), true);
    }

    public function secret()
    {
        return $this->options['client_secret'];
    }
}
