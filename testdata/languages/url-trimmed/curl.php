<?php

class Glue
{
    private $base = 'https://api.example.test/';
    private $prefix = '/oauth/';

    private function url($path)
    {
        return rtrim($this->base, '/') . '/' . trim($this->prefix, '/') . '/' . ltrim($path, '/');
    }

    public function exchange($code)
    {
        $ch = curl_init($this->url('/old_token'));
        curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query(array('grant_type' => 'authorization_code', 'code' => $code)));
        return curl_exec($ch); // [code]
    }
}
