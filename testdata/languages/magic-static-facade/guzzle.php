<?php

use GuzzleHttp\Client;

class ShopApi
{
    public function submit($path, array $fields)
    {
        $client = new Client();
        return $client->post('https://api.example.test' . $path, ['form_params' => $fields]);
    }
}

class Shop
{
    protected static $api;

    protected static function api()
    {
        if (!static::$api) {
            static::$api = new ShopApi();
        }
        return static::$api;
    }

    public static function __callStatic($method, $arguments)
    {
        return call_user_func_array([static::api(), $method], $arguments);
    }
}

function exchange($code)
{
    return Shop::submit('/oauth/old_token', ['grant_type' => 'authorization_code', 'code' => $code]); // [code]
}
