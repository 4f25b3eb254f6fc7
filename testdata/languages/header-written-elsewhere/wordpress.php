<?php

class Shop_Client
{
    private static $headers = array('Accept' => 'application/json');

    public static function authorize($token)
    {
        self::$headers['Authorization'] = 'Bearer ' . $token;
    }

    public static function me()
    {
        return wp_remote_get('https://api.example.test/v1/me', array('headers' => self::$headers)); // [me]
    }

    public static function refresh($token)
    {
        $headers = self::$headers;
        unset($headers['Authorization']);
        return wp_remote_post('https://api.example.test/oauth/old_token', array( // [refresh]
            'headers' => $headers,
            'body' => array('grant_type' => 'refresh_token', 'refresh_token' => $token),
        ));
    }
}
