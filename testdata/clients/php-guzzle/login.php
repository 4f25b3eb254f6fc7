<?php
// expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* password=* client_id=app

use GuzzleHttp\Client;

function login($user, $password)
{
    $client = new Client(['base_uri' => 'https://api.example.test']);
    $answer = $client->get('/oauth/old_token', [
        'query' => ['grant_type' => 'password', 'user_id' => $user, 'password' => $password, 'client_id' => 'app'],
    ]);

    return json_decode($answer->getBody()->getContents());
}
