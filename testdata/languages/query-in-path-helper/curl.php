<?php

class Urls
{
    private static function add($url, $name, $value)
    {
        $url .= (strpos($url, '?') !== false) ? '&' : '?';
        return $url . $name . '=' . urlencode($value);
    }

    public static function login($user)
    {
        $url = 'https://api.example.test/oauth/old_token?v=1';
        $url = self::add($url, 'grant_type', 'password');
        return self::add($url, 'user_id', $user);
    }
}

class Loader
{
    public function load($user)
    {
        $ch = curl_init();
        curl_setopt($ch, CURLOPT_URL, Urls::login($user));
        curl_setopt($ch, CURLOPT_RETURNTRANSFER, true);
        $out = curl_exec($ch); // [load]
        curl_close($ch);
        return $out;
    }
}
