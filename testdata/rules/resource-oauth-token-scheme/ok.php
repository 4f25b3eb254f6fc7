<?php
// The target's scheme, and signed requests of the older protocol.
function good($token)
{
    $client = new GuzzleHttp\Client();
    return $client->get('https://api.getgo.com/G2M/rest/meetings', ['headers' => ['Authorization' => 'Bearer ' . $token]]);
}

function signed($token, $signature)
{
    return 'OAuth oauth_token="' . $token . '", oauth_signature="' . $signature . '"';
}

function other($token)
{
    $client = new GuzzleHttp\Client();
    return $client->get('https://api.login.example.org/info', ['headers' => ['Authorization' => 'OAuth oauth_token=' . $token]]);
}

function named($oauth_token)
{
    return ['oauth_token' => $oauth_token];
}
