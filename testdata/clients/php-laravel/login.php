<?php
// expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* password=* client_id=app

use Illuminate\Support\Facades\Http;

function login($user, $password)
{
    return Http::baseUrl('https://api.example.test/')->acceptJson()->get('oauth/old_token', [
        'grant_type' => 'password',
        'user_id' => $user,
        'password' => $password,
        'client_id' => 'app',
    ])->json();
}
