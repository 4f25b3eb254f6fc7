<?php
// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* headers Accept=application/json auth=basic

use Laminas\Http\Client;
use Laminas\Http\Request;

function exchange($code, $id, $secret)
{
    $client = new Client();
    $client->setUri('https://api.example.test/oauth/token');
    $client->setMethod(Request::METHOD_POST);
    $client->setAuth($id, $secret);
    $client->setHeaders(['Accept' => 'application/json']);
    $client->setParameterPost(['grant_type' => 'authorization_code', 'code' => $code]);

    return json_decode($client->send()->getBody());
}
