<?php

use GuzzleHttp\Client;

class Shared
{
    private $headers = ['Accept' => 'application/json'];

    public function login($user)
    {
        $client = new Client();
        $answer = json_decode($client->post('https://api.example.test/oauth/old_token', [ // [login]
            'headers' => $this->headers,
            'form_params' => ['grant_type' => 'password', 'user_id' => $user],
        ])->getBody());
        $this->headers['Authorization'] = 'Bearer ' . $answer->access_token;
    }
}
