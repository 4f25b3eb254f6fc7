<?php

define('SHOP_HOST_LIVE', 'https://api.example.test');
define('SHOP_HOST_TEST', 'https://sandbox.example.test');

class Grants
{
    const CODE = 'authorization_code';
    const REFRESH = 'refresh_token';
    const CLIENT = 'k-1';

    public static function of($name)
    {
        return constant('self::' . strtoupper($name));
    }
}

function exchange($code)
{
    $fields = array('grant_type' => Grants::of('code'), 'code' => $code, 'client_id' => constant('Grants::CLIENT'));
    $ch = curl_init(constant('SHOP_HOST_' . strtoupper('live')) . '/oauth/old_token');
    curl_setopt($ch, CURLOPT_POST, true);
    curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query($fields));
    return curl_exec($ch); // [code]
}
