<?php

use GuzzleHttp\Client;

function refresh($token)
{
    $client = new Client();
    $options = ['json' => ['grant_type' => 'refresh_token', 'refresh_token' => $token], 'timeout' => 2];
    return $client->post('https://api.example.test/oauth/old_token', $options)->getBody(); // [axios]
}
