<?php
class Urls
{
    const HOST = 'https://api.getgo.com';
    const BACK = 'https://shop.example.org/back';

    public static function login($id, $state)
    {
        return self::HOST . '/oauth/v2/authorize?response_type=code&client_id=' . $id . '&state=' . $state . '&redirect_uri=' . urlencode(self::BACK);
    }
}
