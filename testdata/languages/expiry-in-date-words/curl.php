<?php

function login($code)
{
    $ch = curl_init('https://api.example.test/oauth/old_token');
    curl_setopt($ch, CURLOPT_RETURNTRANSFER, true);
    curl_setopt($ch, CURLOPT_POSTFIELDS, 'grant_type=authorization_code&code=' . $code);
    $answer = json_decode(curl_exec($ch)); // [code]
    $until = new DateTime();
    $until->modify('+' . $answer->expires_in . ' seconds');

    return $until;
}
