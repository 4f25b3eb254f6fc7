<?php

use GuzzleHttp\Client;

class Sandboxed
{
    const HOSTS = array('live' => 'https://api.example.test', 'test' => 'https://sandbox.example.test');

    public function run($code, $testing)
    {
        $client = new Client(['base_uri' => $testing ? self::HOSTS['test'] : self::HOSTS['live']]);
        return $client->post('/oauth/old_token', [ // [code]
            'form_params' => ['grant_type' => 'authorization_code', 'code' => $code],
        ]);
    }
}
