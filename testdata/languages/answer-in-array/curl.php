<?php

class Wrapped
{
    private static function post($url, $fields)
    {
        $ch = curl_init($url);
        curl_setopt($ch, CURLOPT_RETURNTRANSFER, 1);
        curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query($fields));
        $raw = curl_exec($ch);
        $status = curl_getinfo($ch, CURLINFO_HTTP_CODE);
        return array('status' => $status, 'body' => json_decode($raw, true), 'raw' => $raw);
    }

    public static function callback()
    {
        $result = self::post('https://api.example.test/oauth/old_token', array('grant_type' => 'authorization_code', 'code' => $_GET['code'])); // [code]
        if ($result['status'] != 200) {
            die('failed');
        }
        $body = $result['body'];
        $_SESSION['token'] = $body['access_token'];
    }
}
