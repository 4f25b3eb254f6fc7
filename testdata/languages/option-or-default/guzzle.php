<?php

use GuzzleHttp\Client;

function exchange(array $o, $code)
{
    $url = $o['url'] ?? 'https://api.example.test/oauth/old_token';
    $verb = isset($o['verb']) ? $o['verb'] : 'POST';
    $client = new Client();
    return $client->request($verb, $url, ['form_params' => ['grant_type' => 'authorization_code', 'code' => $code]]); // [code]
}
