<?php

use GuzzleHttp\Client;

abstract class Provider
{
    protected $host;

    protected function submit(array $fields)
    {
        return (new Client)->post($this->host . '/oauth/old_token', ['form_params' => $fields]);
    }
}

class One extends Provider
{
    protected $host = 'https://api.example.test';

    public function exchange($code)
    {
        return $this->submit(['grant_type' => 'authorization_code', 'code' => $code]); // [one]
    }
}

class Two extends Provider
{
    protected $host = 'https://login.other.test';

    public function exchange($code)
    {
        return $this->submit(['grant_type' => 'authorization_code', 'code' => $code]); // [two]
    }
}
