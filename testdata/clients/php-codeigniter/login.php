<?php
// expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* password=* client_id=app

function login($user, $password)
{
    $client = \Config\Services::curlrequest(['baseURI' => 'https://api.example.test/oauth/']);

    return json_decode($client->get('old_token', [
        'query' => ['grant_type' => 'password', 'user_id' => $user, 'password' => $password, 'client_id' => 'app'],
    ])->getBody());
}
