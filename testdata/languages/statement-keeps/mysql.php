<?php

function shop_login($user)
{
    $token = json_decode(file_get_contents('https://api.example.test/oauth/old_token?grant_type=password&user_id=' . urlencode($user))); // [login]
    $value = mysql_real_escape_string($token->access_token);
    mysql_query("UPDATE shop_settings SET token = '$value' WHERE id = 1") or die(mysql_error());
}
