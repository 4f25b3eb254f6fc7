<?php
// expect: POST https://api.example.test/oauth/token json grant_type=refresh_token refresh_token=* headers Content-Type=application/json

function refresh($token)
{
    $request = new HttpRequest('https://api.example.test/oauth/token', HTTP_METH_POST);
    $request->setContentType('application/json');
    $request->setBody(json_encode(array('grant_type' => 'refresh_token', 'refresh_token' => $token)));

    return json_decode($request->send()->getBody());
}
