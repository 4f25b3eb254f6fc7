<?php
function obtain($code, $id, $secret)
{
    $ch = curl_init('https://api.getgo.com/oauth/v2/token');
    curl_setopt($ch, CURLOPT_USERPWD, $id . ':' . $secret);
    curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query(['grant_type' => 'authorization_code', 'code' => $code]));
    return json_decode(curl_exec($ch), true);
}

// Another value, another version, a read without a comparison.
function other($code, $id, $secret, array $config)
{
    $token = obtain($code, $id, $secret);
    return [$token['version'] == '3', $config['version'] == '2', $token['version']];
}
