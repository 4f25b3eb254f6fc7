<?php

use GuzzleHttp\Client;

class ClientFactory
{
    private static $defaults = ['base_uri' => 'https://none.example.test', 'headers' => ['X-App' => 'shop'], 'timeout' => 10];

    public static function make(array $overrides = [])
    {
        return new Client(array_replace_recursive(self::$defaults, $overrides));
    }
}

class Codes
{
    private $client;

    public function __construct()
    {
        $this->client = ClientFactory::make(['base_uri' => 'https://api.example.test/oauth/', 'headers' => ['Accept' => 'application/json']]);
    }

    public function exchange($code)
    {
        return $this->client->post('old_token', ['form_params' => ['grant_type' => 'authorization_code', 'code' => $code]]); // [code]
    }
}
