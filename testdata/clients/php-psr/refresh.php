<?php
// expect: POST https://api.example.test/oauth/token json grant_type=refresh_token refresh_token=* headers Accept=application/json

use GuzzleHttp\Psr7\Request;
use Http\Client\Curl\Client;

function refresh($token)
{
    $body = json_encode(['grant_type' => 'refresh_token', 'refresh_token' => $token]);
    $request = (new Request('GET', 'https://api.example.test/', ['Accept' => 'application/json'], $body))
        ->withMethod('POST')
        ->withUri('https://api.example.test/oauth/token');
    $client = new Client();

    return json_decode($client->sendRequest($request)->getBody());
}
