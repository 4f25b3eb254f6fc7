<?php

use GuzzleHttp\Client;

function exchange(string $code)
{
    $form = ['grant_type' => 'authorization_code', 'code' => $code, 'debug' => '1', 'trace' => 'on'];
    unset($form['debug']);
    $form = array_diff_key($form, ['trace' => true]);
    return (new Client())->post('https://api.example.test/oauth/old_token', ['form_params' => $form]); // [code]
}
