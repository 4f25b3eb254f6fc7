<?php

use GuzzleHttp\Client;

class Connection
{
    private static $instance = null;
    private $client;

    private function __construct()
    {
        $this->client = new Client([
            'base_uri' => 'https://api.example.test',
            'headers' => ['Accept' => 'application/json'],
        ]);
    }

    public static function getInstance()
    {
        if (self::$instance === null) {
            self::$instance = new self();
        }
        return self::$instance;
    }

    public function getClient()
    {
        return $this->client;
    }
}

class Codes
{
    public function exchange($code)
    {
        return Connection::getInstance()->getClient()->request('POST', '/oauth/old_token', [ // [code]
            'form_params' => compact('code') + ['grant_type' => 'authorization_code'],
        ]);
    }
}
