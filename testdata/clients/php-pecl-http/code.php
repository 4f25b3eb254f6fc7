<?php
// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* headers Accept=application/json auth=basic

function exchange($code, $id, $secret)
{
    $request = new HttpRequest();
    $request->setUrl('https://api.example.test/oauth/token');
    $request->setMethod(HTTP_METH_POST);
    $request->setOptions(array('httpauth' => $id . ':' . $secret));
    $request->addHeaders(array('Accept' => 'application/json'));
    $request->addPostFields(array('grant_type' => 'authorization_code', 'code' => $code));

    return json_decode($request->send()->getBody());
}
