<?php

namespace App;

use Illuminate\Support\Facades\Config;
use Illuminate\Support\Facades\Http;

class Tokens
{
    private string $url;

    public function __construct()
    {
        $this->url = config('services.shop.host', 'https://api.example.test') . config('services.shop.token');
    }

    public function exchange(string $code)
    {
        return Http::asForm()->post($this->url, ['grant_type' => 'authorization_code', 'code' => $code]); // [code]
    }

    public function login(string $user)
    {
        return Http::get($this->url, [ // [login]
            'grant_type' => 'password',
            'user_id' => $user,
            'client_id' => Config::get('services.shop.key'),
        ]);
    }
}
