<?php

use GuzzleHttp\Client;

final class ExchangeCode
{
    public function __construct(private Client $client = new Client())
    {
    }

    public function __invoke(string $code)
    {
        return $this->client->post('https://api.example.test/oauth/old_token', [ // [code]
            'form_params' => ['grant_type' => 'authorization_code', 'code' => $code],
        ]);
    }
}

function back(ExchangeCode $exchange, string $code)
{
    return $exchange($code);
}
