<?php
// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* auth=basic

use Cake\Http\Client;

function exchange($code, $id, $secret)
{
    $http = new Client();

    return $http->post('https://api.example.test/oauth/token', [
        'grant_type' => 'authorization_code',
        'code' => $code,
    ], ['auth' => ['username' => $id, 'password' => $secret]])->getJson();
}
