<?php

$GLOBALS['shop'] = array(
    'url' => 'https://api.example.test',
    'id' => 'k-1',
);

function shop_url($path)
{
    return $GLOBALS['shop']['url'] . $path;
}

function exchange($code)
{
    global $shop;
    $ch = curl_init();
    curl_setopt($ch, CURLOPT_URL, shop_url('/oauth/old_token'));
    curl_setopt($ch, CURLOPT_POSTFIELDS, "grant_type=authorization_code&code=" . $code . "&client_id=" . $shop['id']);
    return curl_exec($ch); // [code]
}
