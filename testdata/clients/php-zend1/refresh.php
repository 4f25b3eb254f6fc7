<?php
// expect: POST https://api.example.test/oauth/token json grant_type=refresh_token refresh_token=* headers Content-Type=application/json X-Trace=7
// expect: GET https://api.example.test/next

function refresh($token)
{
    $client = new Zend_Http_Client('https://api.example.test/oauth/token');
    $client->setHeaders(array('X-Trace' => '7'));
    $client->setRawData(json_encode(array('grant_type' => 'refresh_token', 'refresh_token' => $token)), 'application/json');
    $answer = $client->request('POST');
    $client->resetParameters();
    $client->setUri('https://api.example.test/next');
    $client->setEncType(null);
    $client->request();

    return json_decode($answer->getBody());
}
