<?php
// In the header, and in a request to another endpoint.
function exchange($code, $id, $client_secret)
{
    $client = new GuzzleHttp\Client(['auth' => [$id, $client_secret]]);
    return $client->post('https://api.getgo.com/oauth/v2/token', ['form_params' => ['grant_type' => 'authorization_code', 'code' => $code]]);
}

function store($client_secret)
{
    return ['client_secret' => $client_secret];
}
