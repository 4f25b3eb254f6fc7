<?php

class Base
{
    protected static $path = '/none';
    const KEY = 'none';

    public static function submit(array $fields)
    {
        $fields['client_id'] = static::KEY;
        $context = stream_context_create(array('http' => array(
            'method' => 'POST',
            'header' => 'Content-Type: application/x-www-form-urlencoded',
            'content' => http_build_query($fields),
        )));
        return file_get_contents('https://api.example.test' . static::$path, false, $context);
    }
}

class Tokens extends Base
{
    protected static $path = '/oauth/old_token';
    const KEY = 'k-9';

    public static function exchange($code)
    {
        return static::submit(array('grant_type' => 'authorization_code', 'code' => $code)); // [code]
    }
}
