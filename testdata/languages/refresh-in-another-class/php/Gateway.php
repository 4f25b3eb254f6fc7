<?php

class Gateway
{
    const TOKEN = 'https://api.example.test/oauth/old_token';

    public static function submit(array $fields)
    {
        $ch = curl_init(self::TOKEN);
        curl_setopt($ch, CURLOPT_POST, 1);
        curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query($fields));
        curl_setopt($ch, CURLOPT_RETURNTRANSFER, 1);
        $raw = curl_exec($ch);
        curl_close($ch);
        return json_decode($raw, true);
    }
}
