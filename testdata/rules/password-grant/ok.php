<?php
// Other grants; a parameter called password.
function exchange($code, $id, $password)
{
    $client = new GuzzleHttp\Client(['auth' => [$id, $password]]);
    return $client->post('https://api.getgo.com/oauth/v2/token', ['form_params' => ['grant_type' => 'authorization_code', 'code' => $code]]);
}

function refresh($token, $id, $secret)
{
    $client = new GuzzleHttp\Client(['auth' => [$id, $secret]]);
    return $client->post('https://api.getgo.com/oauth/v2/token', ['form_params' => ['grant_type' => 'refresh_token', 'refresh_token' => $token]]);
}

