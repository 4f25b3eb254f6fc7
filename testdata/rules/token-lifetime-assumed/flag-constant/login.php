<?php
function login($code, $id, $secret)
{
    $client = new GuzzleHttp\Client(['auth' => [$id, $secret]]);
    $answer = $client->post(TOKEN_URL, ['form_params' => ['grant_type' => 'authorization_code', 'code' => $code]]);
    $token = json_decode($answer->getBody()->getContents(), true);
    set_transient('goto_token', $token['access_token'], TOKEN_LIFE); // expect: token-lifetime-assumed high
}
