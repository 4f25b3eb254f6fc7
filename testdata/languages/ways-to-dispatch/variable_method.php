<?php

use GuzzleHttp\Client;

function call(string $verb, string $path, array $fields)
{
    $method = strtolower($verb);
    $kind = $method === 'get' ? 'query' : 'form_params';
    return (new Client())->{$method}('https://api.example.test' . $path, [$kind => $fields]);
}

function exchange(string $code)
{
    return call('POST', '/oauth/old_token', ['grant_type' => 'authorization_code', 'code' => $code]); // [code]
}
