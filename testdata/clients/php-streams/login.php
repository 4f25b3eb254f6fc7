<?php
// expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* password=* client_id=app

function login($user, $password)
{
    $url = 'https://api.example.test/oauth/old_token?grant_type=password&user_id=' . urlencode($user)
        . '&password=' . urlencode($password) . '&client_id=app';

    return json_decode(file_get_contents($url));
}
