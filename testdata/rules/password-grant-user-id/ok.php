<?php
// Renamed; and the same name anywhere else.
function direct($user, $password, $id, $secret)
{
    $client = new GuzzleHttp\Client(['auth' => [$id, $secret]]);
    return $client->post('https://api.getgo.com/oauth/v2/token', ['form_params' => ['grant_type' => 'password', 'username' => $user, 'password' => $password]]);
}

function exchange($code, $user, $id, $secret)
{
    $client = new GuzzleHttp\Client(['auth' => [$id, $secret]]);
    return $client->post('https://api.getgo.com/oauth/v2/token', ['form_params' => ['grant_type' => 'authorization_code', 'code' => $code, 'user_id' => $user]]);
}

function meetings($user_id, $token)
{
    $client = new GuzzleHttp\Client(['headers' => ['Authorization' => 'Bearer ' . $token]]);
    return $client->get('https://api.getgo.com/G2M/rest/meetings', ['query' => ['user_id' => $user_id]]);
}
