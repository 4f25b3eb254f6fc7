<?php

namespace App;

use Illuminate\Support\Facades\Http;

class Tokens
{
    private ShopSettings $settings;

    public function __construct()
    {
        $this->settings = ShopSettings::fromConfig('services.shop.api');
    }

    public function exchange(string $code)
    {
        return Http::asForm()->post($this->settings->host . $this->settings->oauth['token_path'], [ // [code]
            'grant_type' => 'authorization_code',
            'code' => $code,
        ]);
    }
}
