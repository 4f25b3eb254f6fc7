<?php

use GuzzleHttp\Client;

final class Shop
{
    private const HOSTS = [
        'live' => 'https://api.example.test',
        'test' => 'https://api-test.example.test',
    ];

    private string $host;

    public function __construct(string $stage)
    {
        $this->host = self::HOSTS[$stage] ?? throw new InvalidArgumentException("no stage {$stage}");
    }

    public function exchange(string $code)
    {
        return (new Client())->post("{$this->host}/oauth/old_token", [ // [code]
            'form_params' => ['grant_type' => 'authorization_code', 'code' => $code],
        ]);
    }
}

function live_shop(): Shop
{
    return new Shop('live');
}
