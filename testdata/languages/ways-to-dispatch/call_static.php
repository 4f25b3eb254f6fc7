<?php

use GuzzleHttp\Client;

class Api
{
    public static function __callStatic($verb, $arguments)
    {
        [$path, $fields] = $arguments;
        return (new Client())->request(strtoupper($verb), 'https://api.example.test' . $path, ['form_params' => $fields]);
    }
}

function exchange(string $code)
{
    return Api::post('/oauth/old_token', ['grant_type' => 'authorization_code', 'code' => $code]); // [code]
}
