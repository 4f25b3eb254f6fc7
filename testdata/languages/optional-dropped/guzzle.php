<?php

use GuzzleHttp\Client;

function exchange(string $code, ?string $scope)
{
    $fields = ['grant_type' => 'authorization_code', 'code' => $code, 'scope' => $scope];
    return (new Client())->post('https://api.example.test/oauth/old_token', [ // [code]
        'form_params' => array_filter($fields, function ($value) {
            return $value !== null;
        }),
    ]);
}
