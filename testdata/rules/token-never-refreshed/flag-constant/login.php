<?php
function login($code, $id, $secret)
{
    $client = new GuzzleHttp\Client(['auth' => [$id, $secret]]);
    $answer = $client->post(TOKEN_URL, ['form_params' => ['grant_type' => 'authorization_code', 'code' => $code]]); // expect: token-never-refreshed high
    $token = json_decode($answer->getBody()->getContents(), true);
    update_option('goto_token', $token['access_token']);
}
