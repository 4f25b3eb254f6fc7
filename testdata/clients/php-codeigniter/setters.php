<?php
// expect: POST https://api.example.test/form form a=b headers X-Trace=7 auth=basic
// expect: POST https://api.example.test/json json a=b
// expect: PUT https://api.example.test/put form a=b

function setters($id, $secret)
{
    $client = service('curlrequest');
    $client->setHeader('X-Trace', '7')->setAuth($id, $secret, 'basic')->setForm(['a' => 'b'])->post('https://api.example.test/form');
    $json = service('curlrequest');
    $json->setJSON(['a' => 'b'])->post('https://api.example.test/json');
    $put = service('curlrequest');
    $put->setBody('a=b')->put('https://api.example.test/put');
}
