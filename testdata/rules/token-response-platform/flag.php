<?php
// Inline: read where the request is made.
function inline($code, $id, $secret)
{
    $ch = curl_init('https://api.getgo.com/oauth/v2/token');
    curl_setopt($ch, CURLOPT_USERPWD, $id . ':' . $secret);
    curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query(['grant_type' => 'authorization_code', 'code' => $code]));
    $token = json_decode(curl_exec($ch), true);
    return $token['platform']; // expect: token-response-platform high

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
    return $token['platform']; // expect: token-response-platform high
}
