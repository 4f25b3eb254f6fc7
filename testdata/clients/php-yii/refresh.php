<?php
// expect: POST https://api.example.test/oauth/token json grant_type=refresh_token refresh_token=* headers Content-Type=application/json

use yii\httpclient\Client;

function refresh($token)
{
    $client = new Client();
    $request = $client->post('https://api.example.test/oauth/token');
    $request->setFormat(Client::FORMAT_JSON);
    $request->setData(['grant_type' => 'refresh_token', 'refresh_token' => $token]);

    return $client->send($request)->getData();
}
