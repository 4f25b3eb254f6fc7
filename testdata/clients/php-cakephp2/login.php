<?php
// expect: GET https://api.example.test/oauth/token query grant_type=password user_id=* headers Accept=application/json

App::uses('HttpSocket', 'Network/Http');

function login($user)
{
    $socket = new HttpSocket();
    $query = array('grant_type' => 'password', 'user_id' => $user);
    return $socket->get('https://api.example.test/oauth/token', $query, array('header' => array('Accept' => 'application/json')));
}
