<?php
require_once __DIR__ . '/urls.php';

function login($code, $id, $secret)
{
    $client = new GuzzleHttp\Client();
    return $client->post(TOKEN_URL, [ // expect: token-request-params-in-query high
        'auth' => [$id, $secret],
        'query' => ['grant_type' => 'authorization_code', 'code' => $code],
    ]);
}
