<?php
// expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* password=* client_id=app

use Cake\Http\Client;

function login($user, $password)
{
    $http = new Client(['scheme' => 'https', 'host' => 'api.example.test']);

    return $http->get('/oauth/old_token', [
        'grant_type' => 'password',
        'user_id' => $user,
        'password' => $password,
        'client_id' => 'app',
    ])->json;
}
