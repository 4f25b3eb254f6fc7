<?php

function complete(array &$fields, &$headers, $secret)
{
    $fields['client_id'] = 'k-1';
    $headers[] = 'Authorization: Basic ' . base64_encode('k-1:' . $secret);
}

function exchange($code, $secret)
{
    $headers = array();
    $fields = array('grant_type' => 'authorization_code', 'code' => $code);
    complete($fields, $headers, $secret);
    $headers[] = 'Accept-Language: en';
    $ch = curl_init();
    curl_setopt($ch, CURLOPT_URL, 'https://api.example.test/oauth/old_token');
    curl_setopt($ch, CURLOPT_POST, true);
    curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query($fields));
    curl_setopt($ch, CURLOPT_HTTPHEADER, $headers);
    return curl_exec($ch); // [code]
}
