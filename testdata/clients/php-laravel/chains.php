<?php
// expect: PUT https://api.example.test/put json a=b headers Authorization="Bearer *"
// expect: PATCH https://api.example.test/patch multipart a=b
// expect: DELETE https://api.example.test/delete auth=digest
// expect: HEAD https://api.example.test/head query a=b headers X-Trace=7
// expect: POST https://api.example.test/body text headers Content-Type=text/plain
// expect: OPTIONS https://api.example.test/send query a=b
// expect: POST https://api.example.test/typed text headers Content-Type=text/csv
// expect: GET https://api.example.test/open headers .. query ..

use Illuminate\Support\Facades\Http;

function chains($token, $user, $password)
{
    Http::withToken($token)->asJson()->put('https://api.example.test/put', ['a' => 'b']);
    Http::asMultipart()->patch('https://api.example.test/patch', ['a' => 'b']);
    Http::withDigestAuth($user, $password)->delete('https://api.example.test/delete');
    Http::withHeader('X-Trace', '7')->head('https://api.example.test/head', ['a' => 'b']);
    Http::withBody('some text', 'text/plain')->post('https://api.example.test/body');
    Http::withQueryParameters(['a' => 'b'])->send('OPTIONS', 'https://api.example.test/send');
    Http::contentType('text/csv')->withOptions(['body' => 'some text'])->post('https://api.example.test/typed');
    Http::withMiddleware($user)->get('https://api.example.test/open');
}
