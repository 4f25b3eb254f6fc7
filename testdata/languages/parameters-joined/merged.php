<?php

use Illuminate\Support\Facades\Http;

class Tokens
{
    private $defaults = ['grant_type' => 'authorization_code', 'code' => null];

    public function exchange(string $code)
    {
        $form = array_replace($this->defaults, ['code' => $code]);
        return Http::asForm()->post('https://api.example.test/oauth/old_token', array_merge([], $form)); // [code]
    }
}
