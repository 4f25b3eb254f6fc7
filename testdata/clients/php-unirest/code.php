<?php
// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* headers Accept=application/json auth=basic

use Unirest\Request;

function exchange($code, $id, $secret)
{
    $body = Request\Body::form(['grant_type' => 'authorization_code', 'code' => $code]);

    return Request::post('https://api.example.test/oauth/token', ['Accept' => 'application/json'], $body, $id, $secret)->body;
}
