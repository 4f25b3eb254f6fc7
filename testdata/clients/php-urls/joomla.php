<?php
// expect: GET https://api.example.test/oauth/token query grant_type=password user_id=*

function login($user)
{
    $uri = new JUri('https://api.example.test/oauth/token');
    $uri->setVar('grant_type', 'password');
    $uri->setVar('user_id', $user);
    return file_get_contents($uri->toString());
}
