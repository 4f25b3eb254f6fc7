<?php

use GuzzleHttp\Client;

final readonly class Settings
{
    public function __construct(
        public string $host = 'https://api.example.test',
        public array $paths = ['token' => '/oauth/old_token'],
    ) {
    }
}

function exchange(string $code, Settings $settings = new Settings())
{
    return (new Client())->post($settings->host . $settings->paths['token'], [ // [code]
        'form_params' => ['grant_type' => 'authorization_code', 'code' => $code],
    ]);
}
