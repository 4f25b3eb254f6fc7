<?php

use GuzzleHttp\Client;

function call($path, array $body = [], $token = null)
{
    $options = array_filter([
        'headers' => ['Accept' => 'application/json'] + ($token ? ['Authorization' => 'Bearer ' . $token] : []),
        'form_params' => $body,
    ]);
    return (new Client(['base_uri' => 'https://api.example.test']))->request($body ? 'POST' : 'GET', $path, $options);
}

function refresh($token)
{
    return call('/oauth/old_token', ['grant_type' => 'refresh_token', 'refresh_token' => $token]); // [refresh]
}

function me($session)
{
    return call('/v1/me', [], 't' . $session); // [me]
}
