<?php

use GuzzleHttp\Client;

function exchange(string $code)
{
    $grant = new stdClass();
    $grant->grant_type = 'authorization_code';
    $grant->code = $code;
    return (new Client())->post('https://api.example.test/oauth/old_token', ['form_params' => (array) $grant]); // [code]
}
