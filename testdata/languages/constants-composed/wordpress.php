<?php

define('SHOP_HOST', 'https://api.example.test');
define('SHOP_OAUTH', SHOP_HOST . '/oauth');
if (!defined('SHOP_KEY')) {
    define('SHOP_KEY', 'k-1');
}

class Shop_Base
{
    const TOKEN_PATH = '/old_token';

    protected static $urls = array('token' => SHOP_OAUTH . self::TOKEN_PATH);
}

class Shop_Codes extends Shop_Base
{
    public static function exchange($code)
    {
        $args = array('method' => 'POST', 'body' => array('grant_type' => 'authorization_code', 'code' => $code));
        $args['body']['client_id'] = constant('SHOP_KEY');
        return wp_remote_request(self::$urls['token'], $args); // [code]
    }
}
