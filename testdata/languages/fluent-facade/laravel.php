<?php

namespace App\Services;

use Illuminate\Support\Facades\Http;

class TokenService
{
    private string $id;
    private string $secret;

    public function exchange(string $code): array
    {
        return Http::asForm()
            ->withBasicAuth($this->id, $this->secret)
            ->withHeaders(['Accept' => 'application/json'])
            ->post('https://api.example.test/oauth/old_token', [ // [code]
                'grant_type' => 'authorization_code',
                'code' => $code,
                'redirect_uri' => 'https://shop.example.test/back',
            ])
            ->json();
    }
}
