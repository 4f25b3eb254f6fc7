<?php
// expect: PUT https://api.example.test/put text headers Content-Type=text/plain
// expect: GET https://api.example.test/next

use Laminas\Http\Client;

function body()
{
    $client = new Client('https://api.example.test/put');
    $client->setMethod('PUT');
    $client->setRawBody('some text');
    $client->setEncType('text/plain');
    $client->send();
    $client->resetParameters();
    $client->setUri('https://api.example.test/next');
    $client->send();
}
