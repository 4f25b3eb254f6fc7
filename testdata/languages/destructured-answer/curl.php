<?php

function callback()
{
    $ch = curl_init('https://api.example.test/oauth/old_token');
    curl_setopt_array($ch, [
        CURLOPT_RETURNTRANSFER => true,
        CURLOPT_POSTFIELDS => http_build_query(['grant_type' => 'authorization_code', 'code' => $_GET['code']]),
    ]);
    ['access_token' => $access, 'refresh_token' => $refresh, 'platform' => $platform] = json_decode(curl_exec($ch), true); // [code]
    $_SESSION['access'] = $access;
    $_SESSION['refresh'] = $refresh;
    echo json_encode(['platform' => $platform]);
}
