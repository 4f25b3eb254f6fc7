<?php

function exchange($code)
{
    parse_str('grant_type=authorization_code&client_id=k-1', $fields);
    $fields['code'] = $code;
    $parts = parse_url('https://api.example.test/v1');
    $url = $parts['scheme'] . '://' . $parts['host'] . '/oauth/old_token';
    $ch = curl_init($url);
    curl_setopt($ch, CURLOPT_POST, count($fields));
    curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query($fields, '', '&'));
    return curl_exec($ch); // [code]
}
