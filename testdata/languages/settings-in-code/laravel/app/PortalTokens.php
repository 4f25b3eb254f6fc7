<?php

namespace App;

use Illuminate\Support\Facades\Http;

class PortalTokens
{
    public function renew(string $token): array
    {
        return Http::asForm()->post(config('services.portal.token_url'), [ // [refresh]
            'grant_type' => 'refresh_token',
            'refresh_token' => $token,
            'client_id' => config('services.portal.id'),
        ])->json();
    }
}
