<?php
// expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* password=* client_id=app

function login($user, $password)
{
    $client = new Zend_Http_Client('https://api.example.test/oauth/old_token');
    $client->setParameterGet(array('grant_type' => 'password', 'user_id' => $user));
    $client->setParameterGet('password', $password);
    $client->setParameterGet('client_id', 'app');

    return json_decode($client->request('GET')->getBody());
}
