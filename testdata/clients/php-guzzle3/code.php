<?php
// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* headers Accept=application/json auth=basic

use Guzzle\Http\Client;

function exchange($code, $id, $secret)
{
    $client = new Client();

    return $client->post('https://api.example.test/oauth/token', ['Accept' => 'application/json'], [
        'grant_type' => 'authorization_code',
        'code' => $code,
    ])->setAuth($id, $secret)->send()->json();
}
