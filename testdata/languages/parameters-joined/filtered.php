<?php

use GuzzleHttp\Client;

function exchange(string $code)
{
    $all = ['grant_type' => 'authorization_code', 'code' => $code, '_trace' => 'on'];
    $form = array_filter($all, static fn (string $name) => !str_starts_with($name, '_'), ARRAY_FILTER_USE_KEY);
    return (new Client())->post('https://api.example.test/oauth/old_token', ['form_params' => $form]); // [code]
}
