<?php
// expect: PUT https://api.example.test/put form a=b headers X-Trace=7
// expect: PATCH https://api.example.test/patch form a=b
// expect: DELETE https://api.example.test/delete

use Cake\Http\Client;

function verbs()
{
    $http = new Client();
    $http->put('https://api.example.test/put', ['a' => 'b'], ['headers' => ['X-Trace' => '7']]);
    $http->patch('https://api.example.test/patch', ['a' => 'b']);
    $http->delete('https://api.example.test/delete');
}
