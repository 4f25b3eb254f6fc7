<?php
// expect: POST https://api.example.test/oauth/token json grant_type=refresh_token refresh_token=* headers Authorization="Basic base64(app:*)"

function refresh($token, $secret)
{
    $client = new \GuzzleHttp\Client(['headers' => ['Authorization' => 'Basic ' . base64_encode('app:' . $secret)]]);
    $promise = $client->postAsync('https://api.example.test/oauth/token', [
        'json' => ['grant_type' => 'refresh_token', 'refresh_token' => $token],
    ]);

    return $promise->wait();
}
