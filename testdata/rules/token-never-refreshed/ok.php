<?php
// Kept, and refreshed somewhere in the project, though nothing calls it.
function obtain($code, $id, $secret)
{
    $ch = curl_init('https://api.getgo.com/oauth/v2/token');
    curl_setopt($ch, CURLOPT_USERPWD, $id . ':' . $secret);
    curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query(['grant_type' => 'authorization_code', 'code' => $code]));
    return json_decode(curl_exec($ch), true);
}

function keep($code, $id, $secret)
{
    $_SESSION['token'] = obtain($code, $id, $secret)['access_token'];
}

function renewal($token)
{
    return ['grant_type' => 'refresh_token', 'refresh_token' => $token];
}
