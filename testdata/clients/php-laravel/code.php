<?php
// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* auth=basic

use Illuminate\Support\Facades\Http;

function exchange($code, $id, $secret)
{
    return Http::asForm()->withBasicAuth($id, $secret)->post('https://api.example.test/oauth/token', [
        'grant_type' => 'authorization_code',
        'code' => $code,
    ])->json('access_token');
}
