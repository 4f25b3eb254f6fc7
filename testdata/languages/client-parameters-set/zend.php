<?php

class Zend_Style
{
    private $uri = 'https://api.example.test/oauth/old_token';

    public function login($user)
    {
        $client = new Zend_Http_Client($this->uri);
        $client->setParameterGet('grant_type', 'password');
        $client->setParameterGet('user_id', $user);
        return $client->request('GET')->getBody(); // [get]
    }

    public function refresh($token)
    {
        $client = new Zend_Http_Client();
        $client->setUri($this->uri);
        $client->setMethod(Zend_Http_Client::POST);
        $client->setParameterPost(array('grant_type' => 'refresh_token', 'refresh_token' => $token));
        return $client->request()->getBody(); // [post]
    }
}
