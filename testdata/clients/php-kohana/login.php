<?php
// expect: GET https://api.example.test/oauth/token query grant_type=password user_id=* password=*

function login($user, $password)
{
    return Request::factory('https://api.example.test/oauth/token')
        ->query(array('grant_type' => 'password', 'user_id' => $user))
        ->query('password', $password)
        ->execute();
}
