<?php

use GuzzleHttp\Client;

function steps(string $code): Generator
{
    yield ['https://api.example.test/oauth/old_token', ['grant_type' => 'authorization_code', 'code' => $code]];
}

function exchange(string $code)
{
    foreach (steps($code) as [$url, $form]) {
        return (new Client())->post($url, ['form_params' => $form]); // [code]
    }
}
