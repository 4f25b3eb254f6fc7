<?php
// Logged in anew for every use: nothing is kept.
function obtain($code, $id, $secret)
{
    $ch = curl_init('https://api.getgo.com/oauth/v2/token');
    curl_setopt($ch, CURLOPT_USERPWD, $id . ':' . $secret);
    curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query(['grant_type' => 'authorization_code', 'code' => $code]));
    return json_decode(curl_exec($ch), true);
}

function webinars($code, $id, $secret)
{
    $token = obtain($code, $id, $secret);
    $client = new GuzzleHttp\Client(['headers' => ['Authorization' => 'Bearer ' . $token['access_token']]]);
    return json_decode($client->get('https://api.getgo.com/G2W/rest/v2/organizers/1/webinars')->getBody(), true);
}
