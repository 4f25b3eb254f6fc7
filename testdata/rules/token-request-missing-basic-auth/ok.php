<?php
// A header, an option, and headers that come from outside.
function byHeader($code, $id, $secret)
{
    $ch = curl_init('https://api.getgo.com/oauth/v2/token');
    curl_setopt($ch, CURLOPT_HTTPHEADER, ['authorization: Basic ' . base64_encode($id . ':' . $secret)]);
    curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query(['grant_type' => 'authorization_code', 'code' => $code]));
    return curl_exec($ch);
}

function byOption($code, $id, $secret)
{
    $client = new GuzzleHttp\Client(['auth' => [$id, $secret]]);
    return $client->post('https://api.getgo.com/oauth/v2/token', ['form_params' => ['grant_type' => 'authorization_code', 'code' => $code]]);
}

function fromOutside($code, array $headers)
{
    $ch = curl_init('https://api.getgo.com/oauth/v2/token');
    curl_setopt($ch, CURLOPT_HTTPHEADER, $headers);
    curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query(['grant_type' => 'authorization_code', 'code' => $code]));
    return curl_exec($ch); // expect: token-request-missing-basic-auth low
}

// Another scheme is malformed, not missing.
function otherScheme($code, $token)
{
    $ch = curl_init('https://api.getgo.com/oauth/v2/token');
    curl_setopt($ch, CURLOPT_HTTPHEADER, ['Authorization: Bearer ' . $token]);
    curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query(['grant_type' => 'authorization_code', 'code' => $code]));
    return curl_exec($ch);
}
