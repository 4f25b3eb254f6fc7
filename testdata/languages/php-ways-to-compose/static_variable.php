<?php

function handle()
{
    static $ch = null;
    if ($ch === null) {
        $ch = curl_init();
        curl_setopt($ch, CURLOPT_RETURNTRANSFER, true);
    }
    return $ch;
}

function post($path, array $fields)
{
    static $base = 'https://api.example.test';
    $ch = handle();
    curl_setopt($ch, CURLOPT_URL, $base . $path);
    curl_setopt($ch, CURLOPT_POST, true);
    curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query($fields));
    return json_decode(curl_exec($ch), true);
}

function exchange($code)
{
    return post('/oauth/old_token', array('grant_type' => 'authorization_code', 'code' => $code, 'client_id' => 'k-1')); // [code]
}
