<?php
// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* headers Content-Type=application/x-www-form-urlencoded auth=basic

use Httpful\Mime;
use Httpful\Request;

function exchange($code, $id, $secret)
{
    return Request::post('https://api.example.test/oauth/token')
        ->sendsType(Mime::FORM)
        ->authenticateWith($id, $secret)
        ->body(['grant_type' => 'authorization_code', 'code' => $code])
        ->send();
}
