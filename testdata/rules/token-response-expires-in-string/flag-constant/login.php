<?php
function login($code, $id, $secret)
{
    $client = new GuzzleHttp\Client(['auth' => [$id, $secret]]);
    $answer = $client->post(TOKEN_URL, ['form_params' => ['grant_type' => 'authorization_code', 'code' => $code]]);
    $token = json_decode($answer->getBody()->getContents(), true);
    return $token['expires_in'] === '3600'; // expect: token-response-expires-in-string high
}
