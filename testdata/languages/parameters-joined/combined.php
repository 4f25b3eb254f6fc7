<?php

use GuzzleHttp\Client;

function exchange(string $code)
{
    $names = ['grant_type', 'code'];
    $form = array_combine($names, ['authorization_code', $code]);
    return (new Client())->post('https://api.example.test/oauth/old_token', ['form_params' => $form]); // [code]
}
