<?php

function post()
{
    list($path, $names, $values) = func_get_args();
    $fields = array_combine($names, $values);
    $ch = curl_init('https://api.example.test' . $path);
    curl_setopt($ch, CURLOPT_POST, true);
    curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query($fields));
    return curl_exec($ch);
}

function exchange($code)
{
    return post('/oauth/old_token', array('grant_type', 'code', 'client_id'), array('authorization_code', $code, 'k-1')); // [code]
}
