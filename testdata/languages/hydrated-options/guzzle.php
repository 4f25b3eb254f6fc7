<?php

use GuzzleHttp\Client;

class Hydrated
{
    protected $host = 'https://none.example.test';
    protected $path = '/oauth/old_token';
    protected $key;

    public function __construct(array $options = [])
    {
        foreach ($options as $name => $value) {
            $this->$name = $value;
        }
    }

    public function exchange($code)
    {
        return (new Client())->post($this->host . $this->path, ['form_params' => [ // [code]
            'grant_type' => 'authorization_code',
            'code' => $code,
            'client_id' => $this->key,
        ]]);
    }
}

function exchange($code)
{
    $api = new Hydrated(['host' => 'https://api.example.test', 'key' => 'k-5']);
    return $api->exchange($code);
}
