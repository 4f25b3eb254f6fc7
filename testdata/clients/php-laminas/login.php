<?php
// expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* password=* client_id=app

use Laminas\Http\Client;

function login($user, $password)
{
    $client = new Client('https://api.example.test/oauth/old_token');
    $client->setParameterGet(['grant_type' => 'password', 'user_id' => $user, 'password' => $password, 'client_id' => 'app']);

    return json_decode($client->send()->getBody());
}
