<?php
// expect: POST https://api.example.test/oauth/token json grant_type=refresh_token refresh_token=* headers Content-Type=application/json

use Cake\Http\Client;

function refresh($token)
{
    $http = new Client();
    $body = json_encode(['grant_type' => 'refresh_token', 'refresh_token' => $token]);

    return $http->post('https://api.example.test/oauth/token', $body, ['type' => 'json'])->getJson();
}
