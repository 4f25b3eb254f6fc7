<?php
// expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* password=* client_id=app

use Symfony\Component\HttpClient\HttpClient;

function login($user, $password)
{
    $client = HttpClient::create();

    return $client->request('GET', 'https://api.example.test/oauth/old_token', [
        'query' => ['grant_type' => 'password', 'user_id' => $user, 'password' => $password, 'client_id' => 'app'],
    ])->toArray();
}
