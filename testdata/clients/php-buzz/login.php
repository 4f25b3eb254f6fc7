<?php
// expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* password=* client_id=app headers Accept=application/json

function login($user, $password)
{
    $browser = new Buzz\Browser();
    $query = http_build_query(['grant_type' => 'password', 'user_id' => $user, 'password' => $password, 'client_id' => 'app']);

    return json_decode($browser->get('https://api.example.test/oauth/old_token?' . $query, ['Accept' => 'application/json'])->getContent());
}
