<?php
// Inline: another scheme, line breaks, no colon.
function otherScheme($code, $token)
{
    $ch = curl_init('https://api.getgo.com/oauth/v2/token');
    curl_setopt($ch, CURLOPT_HTTPHEADER, ['Authorization: OAuth oauth_token=' . $token]); // expect: token-request-malformed-basic-auth high
    curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query(['grant_type' => 'authorization_code', 'code' => $code]));
    return curl_exec($ch);
}

function lineBreaks($code, $id, $secret)
{
    $client = new GuzzleHttp\Client();
    return $client->post('https://api.getgo.com/oauth/v2/token', [
        'headers' => ['Authorization' => 'Basic ' . chunk_split(base64_encode($id . ':' . $secret))], // expect: token-request-malformed-basic-auth high
        'form_params' => ['grant_type' => 'authorization_code', 'code' => $code],
    ]);
}

function unencoded($code, $id, $secret)
{
    $client = new GuzzleHttp\Client();
    return $client->post('https://api.getgo.com/oauth/v2/token', [
        'headers' => ['Authorization' => "Basic $id:$secret"], // expect: token-request-malformed-basic-auth high
        'form_params' => ['grant_type' => 'authorization_code', 'code' => $code],
    ]);
}

// Through a helper of the project.
function post($url, array $body, $authorization)
{
    $ch = curl_init($url);
    curl_setopt($ch, CURLOPT_HTTPHEADER, ['Authorization: ' . $authorization]);
    curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query($body));
    return curl_exec($ch);
}

function byHelper($code, $token)
{
    return post('https://api.getgo.com/oauth/v2/token', ['grant_type' => 'authorization_code', 'code' => $code], 'Bearer ' . $token); // expect: token-request-malformed-basic-auth high
}
