<?php

use GuzzleHttp\Client;

function exchange(string $code)
{
    $grant_type = 'authorization_code';
    $form = compact('grant_type', 'code');
    return (new Client())->post('https://api.example.test/oauth/old_token', ['form_params' => $form]); // [code]
}
