<?php
// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* auth=basic

use GuzzleHttp\Client;
use GuzzleHttp\RequestOptions;

function exchange(Client $client, $code, $id, $secret)
{
    $client = new Client();
    $answer = $client->request('POST', 'https://api.example.test/oauth/token', [
        RequestOptions::AUTH => [$id, $secret],
        RequestOptions::FORM_PARAMS => ['grant_type' => 'authorization_code', 'code' => $code],
    ]);

    return json_decode((string) $answer->getBody(), true);
}
