<?php

use GuzzleHttp\Client;

class Renewal
{
    public function run(?string $token, string $mode)
    {
        $token = $token ?? throw new LogicException('no token');
        $verb = match ($mode) {
            'live' => 'POST',
            default => throw new LogicException('no mode'),
        };
        return (new Client())->request($verb, 'https://api.example.test/oauth/old_token', [ // [refresh]
            'form_params' => ['grant_type' => 'refresh_token', 'refresh_token' => $token],
        ]);
    }
}
