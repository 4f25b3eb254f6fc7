<?php
// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* auth=basic

function exchange($code, $id, $secret)
{
    $client = service('curlrequest');

    return json_decode($client->post('https://api.example.test/oauth/token', [
        'auth' => [$id, $secret],
        'form_params' => ['grant_type' => 'authorization_code', 'code' => $code],
    ])->getBody());
}
