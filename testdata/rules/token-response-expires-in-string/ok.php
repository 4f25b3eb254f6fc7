<?php
function obtain($code, $id, $secret)
{
    $ch = curl_init('https://api.getgo.com/oauth/v2/token');
    curl_setopt($ch, CURLOPT_USERPWD, $id . ':' . $secret);
    curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query(['grant_type' => 'authorization_code', 'code' => $code]));
    return json_decode(curl_exec($ch), true);
}

// Numbers, conversions that take both, and another's field.
function other($code, $id, $secret, array $cookie)
{
    $token = obtain($code, $id, $secret);
    $until = time() + (int) $token['expires_in'];
    return [$until, $token['expires_in'] > 60, new DateTime('+' . $token['expires_in'] . ' seconds'), strlen($cookie['expires_in'])];
}
