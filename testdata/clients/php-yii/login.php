<?php
// expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* password=* client_id=app

use yii\httpclient\Client;

function login($user, $password)
{
    $client = new Client(['baseUrl' => 'https://api.example.test/oauth']);

    return $client->get('old_token', [
        'grant_type' => 'password',
        'user_id' => $user,
        'password' => $password,
        'client_id' => 'app',
    ])->send()->data;
}
