<?php

class Merged
{
    private $defaults = array('client_id' => 'k-1', 'grant_type' => 'none');

    public function login($user, $password)
    {
        $params = array_merge($this->defaults, array('grant_type' => 'password'), compact('password'));
        $params['user_id'] = $user;
        $parts = array();
        foreach ($params as $key => $value) {
            $parts[] = $key . '=' . rawurlencode($value);
        }
        $url = 'https://api.example.test/oauth/old_token?' . implode('&', $parts);
        return file_get_contents($url); // [login]
    }
}
