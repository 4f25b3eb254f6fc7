<?php

function refresh($token)
{
    $ch = curl_init('https://api.example.test/oauth/old_token');
    curl_setopt($ch, CURLOPT_RETURNTRANSFER, true);
    curl_setopt($ch, CURLOPT_POSTFIELDS, array('grant_type' => 'refresh_token', 'refresh_token' => $token));
    return curl_exec($ch); // [map]
}
