<?php

use GuzzleHttp\Client;

final class Auth
{
    private readonly string $base;

    private function __construct(string $base, private readonly string $id, private readonly string $secret)
    {
        $this->base = rtrim($base, '/');
    }

    public static function of(string $base, string $id, string $secret): static
    {
        return new static($base, $id, $secret);
    }

    public function exchange(string $code)
    {
        return (new Client())->post($this->base . '/oauth/old_token', [ // [code]
            'auth' => [$this->id, $this->secret],
            'form_params' => ['grant_type' => 'authorization_code', 'code' => $code],
        ]);
    }
}

function auth(string $id, string $secret): Auth
{
    return Auth::of(id: $id, secret: $secret, base: 'https://api.example.test/');
}
