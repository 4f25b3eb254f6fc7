<?php
// expect: POST https://api.example.test/oauth/token json grant_type=refresh_token refresh_token=* headers X-Trace=7

use Illuminate\Support\Facades\Http;

function refresh($token)
{
    return Http::withHeaders(['X-Trace' => '7'])->post('https://api.example.test/oauth/token', [
        'grant_type' => 'refresh_token',
        'refresh_token' => $token,
    ])->object();
}
