<?php

use GuzzleHttp\Client;

function add_code(array $fields, $code)
{
    $fields['code'] = $code;
    return $fields;
}

function both(Client $unused, $code, $refresh)
{
    $client = new Client();
    $base = ['client_id' => 'k-1'];
    $first = $base;
    $first['grant_type'] = 'authorization_code';
    add_code($first, 'ignored');
    $second = $base;
    $second += ['grant_type' => 'refresh_token', 'refresh_token' => $refresh];
    $client->post('https://api.example.test/oauth/old_token', ['form_params' => add_code($first, $code)]); // [first]
    $client->post('https://api.example.test/oauth/old_token', ['form_params' => $second]); // [second]
}
