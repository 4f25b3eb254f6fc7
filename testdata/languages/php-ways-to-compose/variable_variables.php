<?php

$live_host = 'https://api.example.test';
$test_host = 'https://sandbox.example.test';

function exchange($code)
{
    global $live_host, $test_host;

    $stage = 'live';
    $fields = array();
    foreach (array('grant_type' => 'authorization_code', 'client_id' => 'k-1') as $name => $value) {
        $$name = $value;
        $fields[$name] = $$name;
    }
    $fields['code'] = $code;
    $ch = curl_init(${$stage . '_host'} . '/oauth/old_token');
    curl_setopt($ch, CURLOPT_POST, true);
    curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query($fields));
    return curl_exec($ch); // [code]
}
