<?php
// Forms of all kinds; Accept is no Content-Type.
function asForm($code, $id, $secret)
{
    $client = new GuzzleHttp\Client();
    return $client->post('https://api.getgo.com/oauth/v2/token', [
        'auth' => [$id, $secret],
        'headers' => ['Accept' => 'application/json'],
        'form_params' => ['grant_type' => 'authorization_code', 'code' => $code],
    ]);
}

function typed($code, $id, $secret)
{
    $ch = curl_init('https://api.getgo.com/oauth/v2/token');
    curl_setopt($ch, CURLOPT_USERPWD, $id . ':' . $secret);
    curl_setopt($ch, CURLOPT_HTTPHEADER, ['Accept: application/json', 'content-type: application/x-www-form-urlencoded; charset=utf-8']);
    curl_setopt($ch, CURLOPT_POSTFIELDS, 'grant_type=authorization_code&code=' . urlencode($code));
    return curl_exec($ch);
}

// JSON to a resource is fine.
function create($token, array $webinar)
{
    $client = new GuzzleHttp\Client();
    return $client->post('https://api.getgo.com/G2W/rest/v2/organizers/1/webinars', ['headers' => ['Authorization' => 'Bearer ' . $token], 'json' => $webinar]);
}
