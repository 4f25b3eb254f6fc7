<?php

use GuzzleHttp\Client;

function exchange(string $code)
{
    $fields = [['grant_type', 'authorization_code'], ['code', $code]];
    $body = implode('&', array_map(fn ($pair) => $pair[0] . '=' . rawurlencode($pair[1]), $fields));
    return (new Client())->post('https://api.example.test/oauth/old_token', [ // [code]
        'headers' => ['Content-Type' => 'application/x-www-form-urlencoded'],
        'body' => $body,
    ]);
}
