<?php

use GuzzleHttp\Client;

class Lazy
{
    private $client;

    private function client(): Client
    {
        if (!$this->client) {
            $this->client = new Client(['base_uri' => 'https://api.example.test', 'headers' => ['Accept' => 'application/json']]);
        }
        return $this->client;
    }

    public function refresh($token)
    {
        return $this->client()->post('/oauth/old_token', ['form_params' => ['grant_type' => 'refresh_token', 'refresh_token' => $token]]); // [refresh]
    }
}
