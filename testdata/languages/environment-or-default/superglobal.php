<?php

$host = $_SERVER['SHOP_HOST'] ?? 'https://api.example.test';

$ch = curl_init($host . '/oauth/old_token');
curl_setopt_array($ch, [
    CURLOPT_POST => true,
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POSTFIELDS => http_build_query(['grant_type' => 'authorization_code', 'code' => $_GET['code']]),
]);
echo curl_exec($ch); // [code]
