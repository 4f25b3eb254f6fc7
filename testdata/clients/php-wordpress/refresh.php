<?php
// expect: POST https://api.example.test/oauth/token form grant_type=refresh_token refresh_token=*

function refresh($token)
{
    $answer = wp_remote_request('https://api.example.test/oauth/token', array(
        'method' => 'POST',
        'body' => 'grant_type=refresh_token&refresh_token=' . $token,
    ));

    return json_decode($answer['body'], true);
}
