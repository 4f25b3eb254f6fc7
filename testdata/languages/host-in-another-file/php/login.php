<?php

require_once __DIR__ . '/config.php';

function example_login($user, $password)
{
    $url = EXAMPLE_HOST . '/oauth/old_token?grant_type=password&user_id=' . urlencode($user)
        . '&password=' . urlencode($password) . '&client_id=' . EXAMPLE_KEY;
    return json_decode(file_get_contents($url)); // [login]
}

function example_authorize_url()
{
    return EXAMPLE_HOST . '/oauth/old_authorize?client_id=' . EXAMPLE_KEY; // [authorize]
}
