<?php

use GuzzleHttp\Client;

class CodeGrant
{
    public static function form(string $value): array
    {
        return ['grant_type' => 'authorization_code', 'code' => $value];
    }
}

function exchange(string $code)
{
    $class = 'CodeGrant';
    $form = $class::form($code);
    return (new Client())->post('https://api.example.test/oauth/old_token', ['form_params' => $form]); // [code]
}
