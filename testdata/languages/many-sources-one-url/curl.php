<?php

function pick($name, $post)
{
    if (isset($post[$name])) {
        return $post[$name];
    }
    if (isset($_SESSION[$name])) {
        return $_SESSION[$name];
    }
    $value = getenv(strtoupper($name));
    return $value !== false ? $value : null;
}

$ch = curl_init();
curl_setopt($ch, CURLOPT_URL, 'https://api.example.test/oauth/old_token?grant_type=password'
    . '&user_id=' . pick('user', $_POST)
    . '&password=' . pick('password', $_POST)
    . '&client_id=' . (isset($_POST['key']) ? $_POST['key'] : getenv('KEY')));
curl_setopt($ch, CURLOPT_RETURNTRANSFER, true);
$result = curl_exec($ch); // [login]
curl_close($ch);
