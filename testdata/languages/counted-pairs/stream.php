<?php

class Client
{
    const HOST = 'https://api.example.test';

    private static function get($path, array $pairs)
    {
        $query = '';
        for ($i = 0; $i < count($pairs); $i += 2) {
            $query .= ($query === '' ? '?' : '&') . $pairs[$i] . '=' . urlencode($pairs[$i + 1]);
        }
        return file_get_contents(self::HOST . $path . $query);
    }

    public function login($user)
    {
        return self::get('/oauth/old_token', ['grant_type', 'password', 'user_id', $user, 'client_id', 'k-1']); // [login]
    }
}
