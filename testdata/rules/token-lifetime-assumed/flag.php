<?php
// Inline: kept for a day, a year, for ever.
function inline($code, $id, $secret)
{
    $ch = curl_init('https://api.getgo.com/oauth/v2/token');
    curl_setopt($ch, CURLOPT_USERPWD, $id . ':' . $secret);
    curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query(['grant_type' => 'authorization_code', 'code' => $code]));
    $token = json_decode(curl_exec($ch), true);
    set_transient('token', $token['access_token'], 86400); // expect: token-lifetime-assumed high
    setcookie('token', $token['access_token'], time() + 365 * 24 * 3600); // expect: token-lifetime-assumed high
}

// Through a helper of the project.
function obtain($code, $id, $secret)
{
    $ch = curl_init('https://api.getgo.com/oauth/v2/token');
    curl_setopt($ch, CURLOPT_USERPWD, $id . ':' . $secret);
    curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query(['grant_type' => 'authorization_code', 'code' => $code]));
    return json_decode(curl_exec($ch), true);
}

function byHelper($code, $id, $secret)
{
    $token = obtain($code, $id, $secret);
    set_transient('goto', $token, DAY_IN_SECONDS); // expect: token-lifetime-assumed high
}

// The old documentation's own number.
function expires()
{
    return time() + 30758399; // expect: token-lifetime-assumed medium
}
