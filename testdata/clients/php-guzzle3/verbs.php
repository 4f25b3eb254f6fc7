<?php
// expect: PUT https://api.example.test/put text headers Content-Type=text/plain
// expect: PATCH https://api.example.test/patch text
// expect: DELETE https://api.example.test/delete
// expect: HEAD https://api.example.test/head auth=basic

use Guzzle\Http\Client;

function verbs()
{
    $client = new Client('https://api.example.test');
    $put = $client->put('/put');
    $put->setBody('some text', 'text/plain');
    $put->send();
    $client->patch('/patch', null, 'some text')->send();
    $client->delete('/delete')->send();
    $client->setDefaultOption('auth', ['app', 'word']);
    $client->head('/head')->send();
}
