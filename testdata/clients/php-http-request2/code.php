<?php
// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* headers Accept=application/json auth=basic

function exchange($code, $id, $secret)
{
    $request = new HTTP_Request2();
    $request->setUrl('https://api.example.test/oauth/token')
        ->setMethod(HTTP_Request2::METHOD_POST)
        ->setAuth($id, $secret, HTTP_Request2::AUTH_BASIC)
        ->setHeader('Accept', 'application/json')
        ->addPostParameter(array('grant_type' => 'authorization_code', 'code' => $code));

    return json_decode($request->send()->getBody());
}
