<?php
// expect: GET https://api.example.test/oauth/token query grant_type=password user_id=*

function login($user)
{
    $client = new Varien_Http_Client('https://api.example.test/oauth/token');
    $client->setMethod(Varien_Http_Client::GET)->setConfig(array('timeout' => 30));
    $client->setParameterGet(array('grant_type' => 'password', 'user_id' => $user));
    return $client->request()->getBody();
}
