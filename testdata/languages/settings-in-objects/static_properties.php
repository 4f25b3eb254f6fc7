<?php

use GuzzleHttp\Client;

abstract class Settings
{
    public static $host = 'https://api.example.test';
    public static $paths = [];

    public static function path(string $name): string
    {
        return self::$host . static::$paths[$name];
    }
}

class ShopSettings extends Settings
{
    public static $paths = ['token' => '/oauth/old_token'];
}

function exchange(string $code)
{
    $form = ['grant_type' => 'authorization_code', 'code' => $code];
    return (new Client())->post(ShopSettings::path('token'), ['form_params' => $form]); // [code]
}
