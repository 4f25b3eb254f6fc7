<?php
// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* headers Authorization="Basic base64(app:*)"

use yii\httpclient\Client;

function exchange($code, $secret)
{
    $client = new Client();

    return $client->createRequest()
        ->setMethod('POST')
        ->setUrl('https://api.example.test/oauth/token')
        ->addHeaders(['Authorization' => 'Basic ' . base64_encode('app:' . $secret)])
        ->setData(['grant_type' => 'authorization_code', 'code' => $code])
        ->send()
        ->getData();
}
