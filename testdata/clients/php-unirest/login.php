<?php
// expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* password=* client_id=app headers Accept=application/json

function login($user, $password)
{
    return Unirest\Request::get('https://api.example.test/oauth/old_token', ['Accept' => 'application/json'], [
        'grant_type' => 'password',
        'user_id' => $user,
        'password' => $password,
        'client_id' => 'app',
    ])->body;
}
