<?php

function settings()
{
    return array('https://api.example.test', array('path' => '/oauth/old_token', 'key' => 'k-1'));
}

function login($user)
{
    list($host, $more) = settings();
    ['path' => $path] = $more;
    extract($more);
    return file_get_contents($host . $path . '?grant_type=password&user_id=' . $user . '&client_id=' . $key); // [login]
}
