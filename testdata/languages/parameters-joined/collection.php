<?php

use Illuminate\Support\Facades\Http;

function exchange(string $code)
{
    $form = collect(['grant_type' => 'authorization_code'])->merge(['code' => $code])->all();
    return Http::asForm()->post('https://api.example.test/oauth/old_token', $form); // [code]
}
