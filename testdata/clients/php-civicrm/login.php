<?php
// expect: GET https://api.example.test/oauth/token query grant_type=password user_id=*

function login($user)
{
    $query = http_build_query(array('grant_type' => 'password', 'user_id' => $user));
    return CRM_Utils_HttpClient::singleton()->get('https://api.example.test/oauth/token?' . $query);
}
