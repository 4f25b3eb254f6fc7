<?php

final class Remote
{
    private static $ch;

    public static function setup()
    {
        self::$ch = curl_init();
        curl_setopt(self::$ch, CURLOPT_RETURNTRANSFER, true);
        curl_setopt(self::$ch, CURLOPT_HTTPHEADER, array('Accept: application/json'));
    }

    public static function exchange($code)
    {
        if (!self::$ch) {
            throw new RuntimeException('call setup() first');
        }
        $query = http_build_query(array('grant_type' => 'authorization_code', 'code' => $code, 'client_id' => 'shop-7'));
        curl_setopt(self::$ch, CURLOPT_URL, 'https://api.example.test/oauth/old_token?' . $query);
        return curl_exec(self::$ch); // [code]
    }
}
