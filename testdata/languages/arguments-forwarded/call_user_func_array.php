<?php

use GuzzleHttp\Client;

class Calls
{
    private $client;

    public function __construct()
    {
        $this->client = new Client();
    }

    public function run(string $method, ...$arguments)
    {
        return call_user_func_array([$this->client, $method], $arguments);
    }

    public function exchange(string $code)
    {
        $form = ['grant_type' => 'authorization_code', 'code' => $code];
        return $this->run('post', 'https://api.example.test/oauth/old_token', ['form_params' => $form]); // [code]
    }
}
