<?php

define('SHOP_POST', true);

class Fixed
{
    const SANDBOX = false;

    public function exchange($code)
    {
        $host = self::SANDBOX ? 'https://sandbox.example.test' : 'https://api.example.test';
        $fields = http_build_query(array('grant_type' => 'authorization_code', 'code' => $code));
        $ch = curl_init();
        if (SHOP_POST && !self::SANDBOX) {
            curl_setopt($ch, CURLOPT_URL, $host . '/oauth/old_token');
            curl_setopt($ch, CURLOPT_POSTFIELDS, $fields);
        } else {
            curl_setopt($ch, CURLOPT_URL, $host . '/oauth/old_token?' . $fields);
        }
        return curl_exec($ch); // [code]
    }
}
