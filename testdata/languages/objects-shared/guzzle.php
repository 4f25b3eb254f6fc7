<?php

use GuzzleHttp\Client;

class Options
{
    public $headers = ['Accept' => 'application/json'];
    public $form = [];
}

function add_kind(Options $options, string $kind): void
{
    $options->headers['X-Kind'] = $kind;
}

function send(Options $options)
{
    return (new Client())->post('https://api.example.test/oauth/old_token', [
        'headers' => $options->headers,
        'form_params' => $options->form,
    ]);
}

function refresh(string $token)
{
    $options = new Options();
    $same = $options;
    add_kind($options, 'refresh');
    $same->form = ['grant_type' => 'refresh_token', 'refresh_token' => $token];
    return send($same); // [shared]
}

function exchange(string $code)
{
    $options = new Options();
    $own = clone $options;
    add_kind($options, 'never sent');
    $own->form = ['grant_type' => 'authorization_code', 'code' => $code];
    return send($own); // [copied]
}
