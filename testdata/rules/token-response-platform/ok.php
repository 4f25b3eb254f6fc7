<?php
function obtain($code, $id, $secret)
{
    $ch = curl_init('https://api.getgo.com/oauth/v2/token');
    curl_setopt($ch, CURLOPT_USERPWD, $id . ':' . $secret);
    curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query(['grant_type' => 'authorization_code', 'code' => $code]));
    return json_decode(curl_exec($ch), true);
}

// Any other platform.
function other($code, $id, $secret, array $device)
{
    $token = obtain($code, $id, $secret);
    $client = new GuzzleHttp\Client(['headers' => ['Authorization' => 'Bearer ' . $token['access_token']]]);
    $me = json_decode($client->get('https://api.getgo.com/admin/rest/v1/me')->getBody(), true);
    return [$me['platform'], $device['platform'], $token['organizer_key']];
}
