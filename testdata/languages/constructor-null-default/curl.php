<?php

class TokenStore
{
    protected $key;

    public function __construct($key = null)
    {
        $this->key = $key;
    }

    public function refresh($token)
    {
        if (is_null($this->key)) {
            return false;
        }
        $ch = curl_init();
        curl_setopt($ch, CURLOPT_RETURNTRANSFER, 1);
        curl_setopt($ch, CURLOPT_URL, "https://api.example.test/oauth/old_token?grant_type=refresh_token&refresh_token={$token}&client_id={$this->key}");
        $out = curl_exec($ch); // [refresh]
        curl_close($ch);
        return $out;
    }
}
