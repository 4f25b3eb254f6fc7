<?php

use GuzzleHttp\Client;

function settings(): object
{
    return (object) ['host' => 'https://api.example.test', 'paths' => (object) ['token' => '/oauth/old_token']];
}

function exchange(string $code)
{
    $settings = settings();
    return (new Client())->post($settings->host . $settings->paths->token, [ // [code]
        'form_params' => ['grant_type' => 'authorization_code', 'code' => $code],
    ]);
}
