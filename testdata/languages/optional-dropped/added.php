<?php
use GuzzleHttp\Client;

function exchange(string $code, ?string $scope)
{
    $fields = ['grant_type' => 'authorization_code', 'code' => $code, 'scope' => $scope];
    $given = [];
    foreach ($fields as $name => $value) {
        if (!empty($value)) {
            $given[$name] = $value;
        }
    }
    return (new Client())->post('https://api.example.test/oauth/old_token', ['form_params' => $given]); // [code]
}
