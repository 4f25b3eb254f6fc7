<?php

define('SHOP_CLIENT', 'shop-7');

function shop_call($path, $params, $token = null, $type = 'application/x-www-form-urlencoded')
{
    $headers = array('Content-Type' => $type);
    if ($token !== null) {
        $headers['Authorization'] = 'Bearer ' . $token;
    }
    return wp_remote_post('https://api.example.test' . $path, array('headers' => $headers, 'body' => $params));
}

function shop_refresh($old)
{
    $params = array('grant_type' => 'refresh_token', 'refresh_token' => $old, 'client_id' => SHOP_CLIENT);
    return shop_call('/oauth/old_token', $params, null, 'application/json'); // [refresh]
}

function shop_code($code)
{
    return shop_call('/oauth/old_token', array( // [code]
        'grant_type' => 'authorization_code',
        'code' => $code,
        'client_id' => SHOP_CLIENT,
    ));
}

function shop_profile($session)
{
    return shop_call('/v1/me', array('fields' => 'name'), 'p-' . $session); // [profile]
}
