<?php
// expect: POST https://api.example.test/oauth/token form grant_type=refresh_token refresh_token=* headers X-Trace=7
// expect: PUT https://api.example.test/put json a=b

function refresh($token)
{
    $request = new HTTP_Request2('https://api.example.test/oauth/token', HTTP_Request2::METHOD_POST);
    $request->setHeader(array('X-Trace' => '7'));
    $request->addPostParameter('grant_type', 'refresh_token');
    $request->addPostParameter('refresh_token', $token);

    return json_decode($request->send()->getBody());
}

function put()
{
    $request = new HTTP_Request2('https://api.example.test/put', 'PUT');
    $request->setBody(json_encode(array('a' => 'b')));
    $request->send();
}
