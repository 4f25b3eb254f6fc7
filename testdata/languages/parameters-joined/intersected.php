<?php

use GuzzleHttp\Client;

function exchange(string $code)
{
    $all = ['grant_type' => 'authorization_code', 'code' => $code, 'debug' => '1'];
    $form = array_intersect_key($all, array_flip(['grant_type', 'code']));
    return (new Client())->post('https://api.example.test/oauth/old_token', ['form_params' => $form]); // [code]
}
