<?php
// expect: POST https://api.example.test/oauth/token form grant_type=refresh_token refresh_token=* headers X-Trace=7 Accept=application/json

use Laminas\Http\Client;
use Laminas\Http\Request;

function refresh($token)
{
    $request = new Request();
    $request->setUri('https://api.example.test/oauth/token');
    $request->setMethod('POST');
    $request->getHeaders()->addHeaders(['X-Trace' => '7']);
    $request->getHeaders()->addHeaderLine('Accept', 'application/json');
    $request->getPost()->set('grant_type', 'refresh_token');
    $request->getPost()->set('refresh_token', $token);
    $client = new Client();

    return json_decode($client->dispatch($request)->getContent());
}
