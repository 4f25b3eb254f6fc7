<?php
use GuzzleHttp\Client;

function exchange(string $code, ?string $scope)
{
    $fields = ['grant_type' => 'authorization_code', 'code' => $code, 'scope' => $scope];
    foreach ($fields as $name => $value) {
        if ($value === null || $value === '') {
            unset($fields[$name]);
        }
    }
    return (new Client())->post('https://api.example.test/oauth/old_token', ['form_params' => $fields]); // [code]
}
