<?php

function exchange($code)
{
    $ch = curl_init('https://api.example.test/oauth/old_token');
    curl_setopt($ch, CURLOPT_RETURNTRANSFER, true);
    curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query(array('grant_type' => 'authorization_code', 'code' => $code)));
    $raw = curl_exec($ch); // [code]
    curl_close($ch);
    return json_decode($raw);
}

function callback()
{
    session_start();
    $_SESSION['tokens'] = exchange($_GET['code']);
}
