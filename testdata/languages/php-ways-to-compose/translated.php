<?php

class Endpoint
{
    const TEMPLATE = '{scheme}://{host}/oauth/{name}';

    public static function url($name)
    {
        return strtr(self::TEMPLATE, array('{scheme}' => 'https', '{host}' => 'api.example.test', '{name}' => $name));
    }
}

function exchange($code)
{
    $body = strtr('grant_type=authorization_code&code=:code&client_id=:id', array(':code' => urlencode($code), ':id' => 'k-1'));
    $ch = curl_init(Endpoint::url('old_token'));
    curl_setopt($ch, CURLOPT_POSTFIELDS, $body);
    curl_setopt($ch, CURLOPT_RETURNTRANSFER, true);
    return curl_exec($ch); // [code]
}
