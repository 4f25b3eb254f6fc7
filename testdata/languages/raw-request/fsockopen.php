<?php

function shop_exchange($code)
{
    $host = 'api.example.test';
    $data = 'grant_type=authorization_code&code=' . urlencode($code) . '&client_id=k-1';
    $fp = fsockopen('ssl://' . $host, 443, $errno, $errstr, 30);
    if (!$fp) {
        die("$errstr ($errno)");
    }
    $out = "POST /oauth/old_token HTTP/1.1\r\n";
    $out .= "Host: $host\r\n";
    $out .= "Content-Type: application/x-www-form-urlencoded\r\n";
    $out .= 'Content-Length: ' . strlen($data) . "\r\n";
    $out .= "Connection: Close\r\n\r\n";
    $out .= $data;
    fwrite($fp, $out); // [code]
    $answer = '';
    while (!feof($fp)) {
        $answer .= fgets($fp, 1024);
    }
    fclose($fp);
    list($headers, $body) = explode("\r\n\r\n", $answer, 2);
    $token = json_decode($body);
    $file = fopen(dirname(__FILE__) . '/token', 'w');
    fputs($file, $token->access_token);
    return true;
}
