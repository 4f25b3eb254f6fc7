<?php

class Wire
{
    private $host = 'https://api.example.test';

    public function submitForm($path, array $fields)
    {
        $ch = curl_init($this->host . $path);
        curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query($fields));
        return curl_exec($ch);
    }
}

class Accounts
{
    private $wire;

    public function __construct(Wire $wire)
    {
        $this->wire = $wire;
    }

    public function exchange($code)
    {
        return $this->wire->submitForm('/oauth/old_token', ['grant_type' => 'authorization_code', 'code' => $code]); // [code]
    }
}
