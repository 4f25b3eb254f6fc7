<?php

namespace Shop;

use GuzzleHttp\Client;

trait Refreshes
{
    private $token;

    abstract protected function endpoint();

    abstract protected function secret();

    public function renew()
    {
        $client = new Client();
        $res = $client->post($this->endpoint(), ['form_params' => [ // [send]
            'grant_type' => 'refresh_token',
            'refresh_token' => $this->secret(),
        ]]);
        $body = json_decode($res->getBody());
        $this->token = $body->access_token;
    }
}

class Connection
{
    use Refreshes;

    private $stored;

    protected function endpoint()
    {
        return 'https://api.example.test' . '/oauth/old_token';
    }

    protected function secret()
    {
        return $this->stored['refresh'];
    }
}
