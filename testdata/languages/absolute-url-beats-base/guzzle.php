<?php

use GuzzleHttp\Client;

class Outer
{
    private $client;

    public function __construct($base)
    {
        $this->client = new Client(['base_uri' => $base, 'timeout' => 3]);
    }

    public function refresh($token)
    {
        return $this->client->request('POST', 'https://api.example.test/oauth/old_token', [ // [refresh]
            'form_params' => ['grant_type' => 'refresh_token', 'refresh_token' => $token],
        ]);
    }
}
