<?php

use GuzzleHttp\Client;

function form_of(array $grant): array
{
    ['kind' => $kind, 'value' => $value] = $grant;
    return match ($kind) {
        'code' => ['grant_type' => 'authorization_code', 'code' => $value],
        'refresh' => ['token' => $value],
    };
}

function exchange(string $code)
{
    $form = form_of(['kind' => 'code', 'value' => $code]);
    return (new Client())->post('https://api.example.test/oauth/old_token', ['form_params' => $form]); // [code]
}
