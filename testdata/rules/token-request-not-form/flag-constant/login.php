<?php
function login($code, $id, $secret)
{
    $urls = include __DIR__ . '/urls.php';
    $ch = curl_init($urls['token']);
    curl_setopt($ch, CURLOPT_USERPWD, $id . ':' . $secret);
    curl_setopt($ch, CURLOPT_HTTPHEADER, ['Content-Type: ' . $urls['type']]); // expect: token-request-not-form high
    curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query(['grant_type' => 'authorization_code', 'code' => $code]));
    return curl_exec($ch);
}
