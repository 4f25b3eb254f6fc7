<?php
// expect: PUT https://api.example.test/put text
// expect: GET https://api.example.test/full

use yii\httpclient\Client;

function content()
{
    $client = new Client();
    $client->put('https://api.example.test/put')->setContent('some text')->setOptions(['timeout' => 5])->send();
    $client->createRequest()->setFullUrl('https://api.example.test/full')->send();
}
