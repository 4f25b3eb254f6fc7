<?php

use GuzzleHttp\Client;

class Based
{
    public function rooted($token)
    {
        $client = new Client(['base_uri' => 'https://api.example.test/v1/']);
        return $client->post('/oauth/old_token', ['form_params' => ['grant_type' => 'refresh_token', 'refresh_token' => $token]]); // [rooted]
    }

    public function relative($code)
    {
        $client = new Client(['base_uri' => 'https://api.example.test/oauth/v1']);
        return $client->post('old_token', ['form_params' => ['grant_type' => 'authorization_code', 'code' => $code]]); // [relative]
    }
}
