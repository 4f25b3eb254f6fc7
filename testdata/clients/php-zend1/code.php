<?php
// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* headers Accept=application/json auth=basic

function exchange($code, $id, $secret)
{
    $client = new Zend_Http_Client();
    $client->setUri('https://api.example.test/oauth/token');
    $client->setMethod(Zend_Http_Client::POST);
    $client->setAuth($id, $secret);
    $client->setHeaders('Accept', 'application/json');
    $client->setParameterPost(array('grant_type' => 'authorization_code', 'code' => $code));

    return json_decode($client->request()->getBody());
}
