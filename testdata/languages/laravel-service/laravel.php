<?php

namespace App\Services;

use Illuminate\Support\Facades\Cache;
use Illuminate\Support\Facades\Http;

class ShopTokens
{
    public function refresh(): string
    {
        $response = Http::baseUrl('https://api.example.test')->asForm()->post('/oauth/old_token', [ // [refresh]
            'grant_type' => 'refresh_token',
            'refresh_token' => config('services.shop.refresh'),
            'client_id' => config('services.shop.id'),
        ]);
        $token = $response->json()['access_token'];
        Cache::forever('shop.token', $token);
        return $token;
    }
}
