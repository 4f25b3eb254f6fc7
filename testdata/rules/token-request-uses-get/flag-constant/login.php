<?php
function login($code, $id, $secret)
{
    $client = new GuzzleHttp\Client();
    $answer = $client->get(Urls::TOKEN, [ // expect: token-request-uses-get high
        'auth' => [$id, $secret],
        'query' => ['grant_type' => 'authorization_code', 'code' => $code],
    ]);
    return json_decode($answer->getBody(), true);
}
