<?php
// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* auth=basic

use Symfony\Component\HttpClient\HttpClient;

function exchange($code, $id, $secret)
{
    $client = HttpClient::createForBaseUri('https://api.example.test/oauth/');

    return $client->request('POST', 'token', [
        'auth_basic' => [$id, $secret],
        'body' => ['grant_type' => 'authorization_code', 'code' => $code],
    ])->toArray();
}
