<?php

class Formats
{
    const HOST = 'https://api.example.test';
    const REFRESH = '{host}/oauth/old_token?grant_type=refresh_token&refresh_token={token}';

    public function login($user)
    {
        return file_get_contents(sprintf('%s/oauth/old_token?grant_type=password&user_id=%s&client_id=%s', self::HOST, urlencode($user), 'k-1')); // [sprintf]
    }

    public function refresh($token)
    {
        $url = str_replace(array('{host}', '{token}'), array(self::HOST, $token), self::REFRESH);
        return file_get_contents($url); // [replace]
    }

    public function authorize($back)
    {
        $pattern = '%s/oauth/%s?client_id=%s&redirect_uri=%s';
        return vsprintf($pattern, [self::HOST, 'old_authorize', 'k-1', urlencode($back)]); // [authorize]
    }
}
