<?php

use GuzzleHttp\Client;

class Settings
{
    private $values = ['host' => 'https://api.example.test', 'path' => '/oauth/old_token'];

    public function __get($name)
    {
        return $this->values[$name];
    }
}

function exchange($code)
{
    $settings = new Settings();
    $client = new Client();
    return $client->post($settings->host . $settings->path, [ // [code]
        'form_params' => ['grant_type' => 'authorization_code', 'code' => $code],
    ]);
}
