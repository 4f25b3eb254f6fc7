<?php

use GuzzleHttp\Client;

class Exchange
{
    private $settings;

    public function __construct()
    {
        $this->settings = require __DIR__ . '/settings.php';
    }

    public function run($code)
    {
        $oauth = $this->settings['oauth'];
        return (new Client)->post($oauth['host'] . $oauth['paths']['token'], ['form_params' => [ // [code]
            'grant_type' => 'authorization_code',
            'code' => $code,
            'client_id' => $this->settings['key'],
        ]]);
    }
}
