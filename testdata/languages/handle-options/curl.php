<?php

function exchange($code, $id, $secret)
{
    $curl = curl_init('https://api.example.test/oauth/old_token');
    curl_setopt($curl, CURLOPT_POST, 1);
    curl_setopt_array($curl, array(
        CURLOPT_RETURNTRANSFER => 1,
        CURLOPT_POSTFIELDS => 'grant_type=authorization_code&code=' . urlencode($code),
        CURLOPT_USERPWD => "$id:$secret",
    ));
    $headers = array('Accept: application/json');
    $headers[] = 'X-Shop: 7';
    curl_setopt($curl, CURLOPT_HTTPHEADER, $headers);
    $result = curl_exec($curl); // [code]
    curl_close($curl);
    return $result;
}
