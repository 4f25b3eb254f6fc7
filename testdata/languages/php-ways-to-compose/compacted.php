<?php

function exchange($code)
{
    $grant_type = 'authorization_code';
    $client_id = 'k-1';
    $names = array('grant_type', 'code');
    $ch = curl_init();
    curl_setopt($ch, CURLOPT_URL, 'https://api.example.test/oauth/old_token');
    curl_setopt($ch, CURLOPT_POST, 1);
    curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query(compact($names, 'client_id')));
    curl_setopt($ch, CURLOPT_RETURNTRANSFER, 1);
    return curl_exec($ch); // [code]
}
