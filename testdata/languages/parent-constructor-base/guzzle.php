<?php

use GuzzleHttp\Client;

class Connector
{
    protected $client;
    protected $prefix;

    public function __construct($base, $prefix = '/v1')
    {
        $this->client = new Client(['base_uri' => $base]);
        $this->prefix = $prefix;
    }

    protected function post($path, array $fields)
    {
        return $this->client->post($this->prefix . $path, ['form_params' => $fields]);
    }
}

class TokenConnector extends Connector
{
    public function __construct()
    {
        parent::__construct('https://api.example.test', '/oauth');
    }

    public function exchange($code)
    {
        return $this->post('/old_token', ['grant_type' => 'authorization_code', 'code' => $code]); // [code]
    }
}
