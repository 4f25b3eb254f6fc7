<?php

use GuzzleHttp\Client;

function add_kind(array &$headers, string $kind): void
{
    $headers['X-Kind'] = $kind;
}

function refresh(string $token)
{
    $headers = ['Accept' => 'application/json'];
    add_kind($headers, 'refresh');
    $form = ['grant_type' => 'refresh_token', 'refresh_token' => $token];
    return (new Client())->post('https://api.example.test/oauth/old_token', ['headers' => $headers, 'form_params' => $form]); // [shared]
}

function exchange(string $code)
{
    $headers = ['Accept' => 'application/json'];
    $own = $headers;
    add_kind($headers, 'never sent');
    $form = ['grant_type' => 'authorization_code', 'code' => $code];
    return (new Client())->post('https://api.example.test/oauth/old_token', ['headers' => $own, 'form_params' => $form]); // [copied]
}
