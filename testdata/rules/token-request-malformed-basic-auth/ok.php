<?php
// Raw base64 of id and secret, form-encoded parts, and a value from outside.
function raw($code, $id, $secret)
{
    $client = new GuzzleHttp\Client();
    return $client->post('https://api.getgo.com/oauth/v2/token', [
        'headers' => ['Authorization' => 'Basic ' . base64_encode($id . ':' . $secret)],
        'form_params' => ['grant_type' => 'authorization_code', 'code' => $code],
    ]);
}

function encoded($code, $id, $secret)
{
    $client = new GuzzleHttp\Client();
    return $client->post('https://api.getgo.com/oauth/v2/token', [
        'headers' => ['Authorization' => 'Basic ' . base64_encode(urlencode($id) . ':' . urlencode($secret))],
        'form_params' => ['grant_type' => 'authorization_code', 'code' => $code],
    ]);
}

function fromOutside($code, $pair)
{
    $client = new GuzzleHttp\Client();
    return $client->post('https://api.getgo.com/oauth/v2/token', [
        'headers' => ['Authorization' => 'Basic ' . $pair],
        'form_params' => ['grant_type' => 'authorization_code', 'code' => $code],
    ]);
}

// A resource call has another scheme.
function webinars($token)
{
    $client = new GuzzleHttp\Client();
    return $client->get('https://api.getgo.com/G2W/rest/v2/organizers/1/webinars', ['headers' => ['Authorization' => 'Bearer ' . $token]]);
}
