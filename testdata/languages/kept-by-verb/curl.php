<?php

function exchange($code)
{
    $curl = curl_init('https://api.example.test/oauth/old_token');
    curl_setopt($curl, CURLOPT_POSTFIELDS, http_build_query(['grant_type' => 'authorization_code', 'code' => $code]));
    curl_setopt($curl, CURLOPT_RETURNTRANSFER, true);
    $answer = json_decode(curl_exec($curl), true); // [code]

    Shop_SetOption('shop_access', $answer['access_token']);
    settle_order($answer['scope']);
    storefront($answer['scope']);
    shop_settings($answer['id_token']);
}
