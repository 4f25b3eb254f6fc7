<?php
// expect: PUT https://api.example.test/put form a=b
// expect: PATCH https://api.example.test/patch form a=b
// expect: DELETE https://api.example.test/delete headers X-Trace=7

use Cake\Http\Client;

function verbs()
{
    $http = new Client();
    $http->put('https://api.example.test/put', ['a' => 'b']);
    $http->patch('https://api.example.test/patch', ['a' => 'b']);
    $http->delete('https://api.example.test/delete', [], ['headers' => ['X-Trace' => '7']]);
}
