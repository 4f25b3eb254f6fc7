<?php

use GuzzleHttp\Client;

interface Endpoints
{
    public const HOST = 'https://api.example.test';
    public const TOKEN = self::HOST . '/oauth/old_token';
}

final class Tokens implements Endpoints
{
    public function exchange(string $code)
    {
        return (new Client())->post(self::TOKEN, ['form_params' => ['grant_type' => 'authorization_code', 'code' => $code]]); // [code]
    }
}
