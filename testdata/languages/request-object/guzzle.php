<?php

use GuzzleHttp\Client;
use GuzzleHttp\Psr7\Request;

class Messages
{
    public function token($code)
    {
        $body = http_build_query(['grant_type' => 'authorization_code', 'code' => $code]);
        return new Request('POST', 'https://api.example.test/oauth/old_token', ['Content-Type' => 'application/x-www-form-urlencoded'], $body);
    }

    public function exchange($code)
    {
        $client = new Client();
        return $client->send($this->token($code)); // [code]
    }
}
