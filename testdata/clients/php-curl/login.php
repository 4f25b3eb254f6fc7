<?php
// expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* password=* client_id=app headers Accept=application/json

function login($user, $password)
{
    $query = http_build_query(['grant_type' => 'password', 'user_id' => $user, 'password' => $password, 'client_id' => 'app']);
    $ch = curl_init();
    curl_setopt($ch, CURLOPT_URL, 'https://api.example.test/oauth/old_token?' . $query);
    curl_setopt($ch, CURLOPT_RETURNTRANSFER, true);
    curl_setopt($ch, CURLOPT_HTTPHEADER, array('Accept: application/json'));
    $answer = curl_exec($ch);
    curl_close($ch);

    return json_decode($answer);
}
