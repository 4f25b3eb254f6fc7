<?php
// expect: POST https://api.example.test/oauth/token form grant_type=refresh_token refresh_token=* client_id=app headers X-Trace=7 Accept=application/json

use Guzzle\Http\Client;

function refresh($token)
{
    $client = new Client();
    $client->setBaseUrl('https://api.example.test');
    $request = $client->createRequest('POST', '/oauth/token');
    $request->setHeader('X-Trace', '7');
    $request->addHeaders(['Accept' => 'application/json']);
    $request->setPostField('grant_type', 'refresh_token');
    $request->addPostFields(['refresh_token' => $token, 'client_id' => 'app']);

    return $client->send($request)->json();
}
