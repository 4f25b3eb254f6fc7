<?php

class Login
{
    const KEY = 'k-6';

    public function run($user)
    {
        $query = array('grant_type' => 'password', 'user_id' => $user, 'client_id' => self::KEY);
        return file_get_contents(Settings::url('oauth/old_token') . '?' . http_build_query($query)); // [login]
    }
}
