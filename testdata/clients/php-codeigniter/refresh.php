<?php
// expect: POST https://api.example.test/oauth/token json grant_type=refresh_token refresh_token=*

function refresh($token)
{
    $client = service('curlrequest');

    return json_decode($client->request('POST', 'https://api.example.test/oauth/token', [
        'json' => ['grant_type' => 'refresh_token', 'refresh_token' => $token],
    ])->getBody());
}
