<?php

use Illuminate\Support\Facades\Cache;
use Illuminate\Support\Facades\Http;

function exchange(string $code): void
{
    $form = ['grant_type' => 'authorization_code', 'code' => $code];
    $answer = Http::asForm()->post('https://api.example.test/oauth/old_token', $form)->json(); // [code]
    Cache::put('shop:token', $answer['access_token'], 60 * 60);
}
