<?php

use Illuminate\Support\Facades\Http;

function login(string $user)
{
    $params = collect(['grant_type' => 'password']);
    $params->put('user_id', $user);
    return Http::get('https://api.example.test/oauth/old_token', $params->all()); // [login]
}
