<?php

include 'config.php';

function shop_login($user)
{
    global $shop;
    return file_get_contents("{$shop['token']}?grant_type=password&user_id=$user&client_id={$shop['key']}"); // [login]
}

function shop_key()
{
    return $GLOBALS['shop']['key'];
}
