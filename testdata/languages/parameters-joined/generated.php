<?php

use GuzzleHttp\Client;

function fields(string $code): iterable
{
    yield 'grant_type' => 'authorization_code';
    yield 'code' => $code;
}

function exchange(string $code)
{
    $form = iterator_to_array(fields($code));
    return (new Client())->post('https://api.example.test/oauth/old_token', ['form_params' => $form]); // [code]
}
