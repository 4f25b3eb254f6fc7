<?php

use GuzzleHttp\Client;

function with_retry($times, callable $action)
{
    do {
        try {
            return $action($times);
        } catch (Exception $e) {
            $times--;
        }
    } while ($times > 0);
    return null;
}

function exchange($code)
{
    $client = new Client(['base_uri' => 'https://api.example.test/']);
    $fields = ['grant_type' => 'authorization_code', 'code' => $code];
    $fields['client_id'] = 'k-1';
    return with_retry(3, function ($left) use ($client, $fields) {
        return $client->post('oauth/old_token', ['form_params' => $fields]); // [code]
    });
}
