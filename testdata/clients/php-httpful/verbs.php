<?php
// expect: PUT https://api.example.test/put text headers Content-Type=text/plain
// expect: PATCH https://api.example.test/patch form a=b headers Content-Type=application/x-www-form-urlencoded
// expect: DELETE https://api.example.test/delete auth=digest
// expect: HEAD https://api.example.test/head headers X-Trace=7

use Httpful\Request;

function verbs($user, $password)
{
    Request::put('https://api.example.test/put', 'some text', 'text/plain')->send();
    Request::patch('https://api.example.test/patch', 'a=b')->sendsForm()->send();
    Request::delete('https://api.example.test/delete')->digestAuth($user, $password)->send();
    Request::head('https://api.example.test/head')->addHeaders(['X-Trace' => '7'])->send();
}
