<?php
// expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* password=* client_id=app headers Accept=application/json

function login($user, $password)
{
    $answer = wp_remote_get('https://api.example.test/oauth/old_token', array(
        'headers' => array('Accept' => 'application/json'),
        'body' => array('grant_type' => 'password', 'user_id' => $user, 'password' => $password, 'client_id' => 'app'),
    ));

    return json_decode(wp_remote_retrieve_body($answer));
}
