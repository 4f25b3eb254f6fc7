<?php

function settings()
{
    return array('host' => 'https://api.example.test', 'path' => '/oauth/old_token', 'client_id' => 'k-1');
}

function exchange($code)
{
    extract(settings(), EXTR_SKIP);
    $fields = "grant_type=authorization_code&code=$code&client_id={$client_id}";
    $ch = curl_init($host . $path);
    curl_setopt_array($ch, array(CURLOPT_POST => true, CURLOPT_POSTFIELDS => $fields, CURLOPT_RETURNTRANSFER => true));
    $result = curl_exec($ch); // [code]
    curl_close($ch);
    return $result;
}
