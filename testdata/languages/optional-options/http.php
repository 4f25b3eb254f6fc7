<?php

use Illuminate\Support\Facades\Http;

final class Options
{
    public function __construct(public readonly ?string $accept = null, public readonly ?int $retries = null)
    {
    }
}

final class Tokens
{
    private function send(string $token, ?Options $options = null)
    {
        $headers = ['Accept' => $options?->accept ?? 'application/json'];
        for ($attempt = 0; $attempt < ($options?->retries ?? 1); $attempt++) {
            $response = Http::asForm()->withHeaders($headers)->post('https://api.example.test/oauth/old_token', [ // [refresh]
                'grant_type' => 'refresh_token',
                'refresh_token' => $token,
            ]);
            if ($response->ok()) {
                return $response;
            }
        }
        throw new RuntimeException('no answer');
    }

    public function refresh(string $token)
    {
        return $this->send($token);
    }
}
