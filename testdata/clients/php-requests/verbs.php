<?php
// expect: PUT https://api.example.test/put form a=b
// expect: PATCH https://api.example.test/patch form a=b
// expect: DELETE https://api.example.test/delete headers X-Trace=7
// expect: HEAD https://api.example.test/head
// expect: GET https://api.example.test/request query a=b

use WpOrg\Requests\Requests;

function verbs()
{
    Requests::put('https://api.example.test/put', [], ['a' => 'b']);
    Requests::patch('https://api.example.test/patch', [], 'a=b');
    Requests::delete('https://api.example.test/delete', ['X-Trace' => '7']);
    Requests::head('https://api.example.test/head');
    Requests::request('https://api.example.test/request', [], ['a' => 'b'], Requests::GET);
}
