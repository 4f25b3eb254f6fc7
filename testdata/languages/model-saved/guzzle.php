<?php

use GuzzleHttp\Client;

class Renewal
{
    public function run(Account $account)
    {
        $client = new Client(['base_uri' => 'https://api.example.test']);
        $response = $client->post('/oauth/old_token', ['form_params' => ['grant_type' => 'refresh_token', 'refresh_token' => $account->refresh_token]]); // [refresh]
        $answer = json_decode($response->getBody()->getContents());
        $account->access_token = $answer->access_token;
        $account->refresh_token = $answer->refresh_token;
        $account->save();
    }
}
