<?php
// expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* password=* client_id=app

function login($user, $password) {
    $curl = new curl();
    return json_decode($curl->get('https://api.example.test/oauth/old_token', array(
        'grant_type' => 'password',
        'user_id' => $user,
        'password' => $password,
        'client_id' => 'app',
    )));
}
