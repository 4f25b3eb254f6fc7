<?php

function exchange_json($id, $secret, $code)
{
    $basic = trim(base64_encode(sprintf('%s:%s', $id, $secret)));
    $payload = (string) json_encode(array('grant_type' => 'authorization_code', 'code' => $code));
    $ch = curl_init('https://api.example.test/oauth/old_token');
    curl_setopt($ch, CURLOPT_POST, true);
    curl_setopt($ch, CURLOPT_POSTFIELDS, $payload);
    curl_setopt($ch, CURLOPT_HTTPHEADER, array(
        'Authorization: Basic ' . $basic,
        'Content-Type: application/json',
        'Content-Length: ' . strlen($payload),
    ));
    return curl_exec($ch); // [json]
}

function refresh_query($token, $client)
{
    $url = 'https://api.example.test/oauth/old_token';
    $query = rtrim(http_build_query(array('grant_type' => 'refresh_token', 'refresh_token' => $token), '', '&'), '&');
    $query .= '&client_id=' . $client;
    $url .= (strpos($url, '?') === false ? '?' : '&') . $query;
    return file_get_contents($url); // [query]
}
