<?php
// expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* password=* client_id=app

use Guzzle\Http\Client;

function login($user, $password)
{
    $client = new Client('https://api.example.test');
    $request = $client->get('/oauth/old_token');
    $request->getQuery()->set('grant_type', 'password');
    $request->getQuery()->set('user_id', $user);
    $request->getQuery()->add('password', $password);
    $request->getQuery()->set('client_id', 'app');

    return $request->send()->json();
}
