<?php

class Wire
{
    public function fetch($path, array $query)
    {
        return file_get_contents('https://api.example.test' . $path . '?' . http_build_query($query));
    }

    public static function load($path, array $query)
    {
        $wire = new self;
        return $wire->fetch($path, $query);
    }
}

function login($user)
{
    $arguments = array('/oauth/old_token', array('grant_type' => 'password', 'user_id' => $user));
    return call_user_func_array(array(new Wire(), 'fetch'), $arguments); // [login]
}

function refresh($token)
{
    $call = 'Wire::load';
    return call_user_func($call, '/oauth/old_token', array('grant_type' => 'refresh_token', 'refresh_token' => $token)); // [refresh]
}
