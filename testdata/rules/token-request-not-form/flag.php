<?php
// Inline: a JSON body.
function asJson($code, $id, $secret)
{
    $client = new GuzzleHttp\Client();
    return $client->post('https://api.getgo.com/oauth/v2/token', [
        'auth' => [$id, $secret],
        'json' => ['grant_type' => 'authorization_code', 'code' => $code], // expect: token-request-not-form high
    ]);
}

// A header that says JSON breaks a body that is a form.
function jsonHeader($code, $id, $secret)
{
    $ch = curl_init('https://api.getgo.com/oauth/v2/token');
    curl_setopt($ch, CURLOPT_USERPWD, $id . ':' . $secret);
    curl_setopt($ch, CURLOPT_HTTPHEADER, ['Content-Type: application/json']); // expect: token-request-not-form high
    curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query(['grant_type' => 'authorization_code', 'code' => $code]));
    return curl_exec($ch);
}

// An array of fields makes curl send multipart.
function asMultipart($code, $id, $secret)
{
    $ch = curl_init('https://api.getgo.com/oauth/v2/token');
    curl_setopt($ch, CURLOPT_USERPWD, $id . ':' . $secret);
    curl_setopt($ch, CURLOPT_POSTFIELDS, ['grant_type' => 'authorization_code', 'code' => $code]); // expect: token-request-not-form high
    return curl_exec($ch);
}

// Through a helper of the project: it encodes as JSON.
function postJson($url, array $body, $auth)
{
    $ch = curl_init($url);
    curl_setopt($ch, CURLOPT_USERPWD, $auth);
    curl_setopt($ch, CURLOPT_POSTFIELDS, json_encode($body));
    return curl_exec($ch);
}

function byHelper($token, $auth)
{
    $body = ['grant_type' => 'refresh_token', 'refresh_token' => $token];
    return postJson('https://api.getgo.com/oauth/v2/token', $body, $auth); // expect: token-request-not-form high
}
