<?php

use GuzzleHttp\Client;

function fields(string ...$more): array
{
    return ['grant_type' => 'authorization_code', ...$more];
}

function exchange(string $code)
{
    return (new Client())->post('https://api.example.test/oauth/old_token', ['form_params' => fields(code: $code)]); // [code]
}
