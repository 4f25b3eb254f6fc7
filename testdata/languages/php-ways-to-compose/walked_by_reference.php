<?php

function exchange($code)
{
    $fields = array('grant_type' => 'authorization_code', 'code' => $code, 'client_id' => 'k-1');
    foreach ($fields as $name => &$value) {
        $value = trim($value);
    }
    unset($value);
    $pairs = array_map(function ($name, $value) {
        return $name . '=' . urlencode($value);
    }, array_keys($fields), array_values($fields));

    $ch = curl_init('https://api.example.test/oauth/old_token');
    curl_setopt($ch, CURLOPT_POST, true);
    curl_setopt($ch, CURLOPT_POSTFIELDS, join('&', $pairs));
    return curl_exec($ch); // [code]
}
