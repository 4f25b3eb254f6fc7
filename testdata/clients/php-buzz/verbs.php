<?php
// expect: PUT https://api.example.test/put form a=b
// expect: PATCH https://api.example.test/call form a=b headers X-Trace=7
// expect: DELETE https://api.example.test/request

function verbs()
{
    $browser = new Buzz\Browser();
    $browser->put('https://api.example.test/put', [], 'a=b');
    $browser->call('https://api.example.test/call', 'PATCH', ['X-Trace' => '7'], ['a' => 'b']);
    $browser->request('DELETE', 'https://api.example.test/request');
}
