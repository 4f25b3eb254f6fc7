<?php

use GuzzleHttp\Client;

enum Stage
{
    case Live;
    case Sandbox;

    public function host(): string
    {
        return match ($this) {
            self::Live => 'https://api.example.test',
            self::Sandbox => 'https://sandbox.example.test',
        };
    }
}

function exchange(string $code)
{
    return (new Client())->post(Stage::Live->host() . '/oauth/old_token', [ // [code]
        'form_params' => ['grant_type' => 'authorization_code', 'code' => $code],
    ]);
}
