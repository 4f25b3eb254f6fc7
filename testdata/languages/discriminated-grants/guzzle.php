<?php

use GuzzleHttp\Client;

interface Grant
{
}

final class CodeGrant implements Grant
{
    public function __construct(public readonly string $code)
    {
    }
}

final class RefreshGrant implements Grant
{
    public function __construct(public readonly string $token)
    {
    }
}

final class Tokens
{
    private function fields(Grant $grant): array
    {
        return match (true) {
            $grant instanceof CodeGrant => ['grant_type' => 'authorization_code', 'code' => $grant->code],
            $grant instanceof RefreshGrant => ['grant_type' => 'refresh_token', 'refresh_token' => $grant->token],
        };
    }

    private function token(Grant $grant): array
    {
        $response = (new Client())->post('https://api.example.test/oauth/old_token', [ // [token]
            'form_params' => $this->fields($grant),
        ]);
        return json_decode($response->getBody(), true);
    }

    public function exchange(string $code): array
    {
        return $this->token(new CodeGrant($code));
    }

    public function refresh(string $old): array
    {
        return $this->token(new RefreshGrant($old));
    }
}
