<?php
// expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* password=* client_id=app

function login($user, $password)
{
    $query = http_build_query(['grant_type' => 'password', 'user_id' => $user, 'password' => $password, 'client_id' => 'app']);

    return \Httpful\Request::get('https://api.example.test/oauth/old_token?' . $query)->expectsJson()->send()->body;
}
