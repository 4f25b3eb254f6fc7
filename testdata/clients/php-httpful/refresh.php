<?php
// expect: POST https://api.example.test/oauth/token json grant_type=refresh_token refresh_token=* headers Content-Type=application/json X-Trace=7

use Httpful\Request;

function refresh($token)
{
    return Request::init()
        ->method('POST')
        ->uri('https://api.example.test/oauth/token')
        ->sendsJson()
        ->addHeader('X-Trace', '7')
        ->body(['grant_type' => 'refresh_token', 'refresh_token' => $token])
        ->sendIt();
}
