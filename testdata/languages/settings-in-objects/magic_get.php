<?php

use GuzzleHttp\Client;

class Settings
{
    private $values = [];

    public function __construct(array $values)
    {
        $this->values = $values;
    }

    public function __get($name)
    {
        return $this->values[$name] ?? null;
    }
}

function exchange(string $code)
{
    $settings = new Settings(['host' => 'https://api.example.test', 'token' => '/oauth/old_token']);
    return (new Client())->post($settings->host . $settings->token, [ // [code]
        'form_params' => ['grant_type' => 'authorization_code', 'code' => $code],
    ]);
}
