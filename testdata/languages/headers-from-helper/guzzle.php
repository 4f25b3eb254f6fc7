<?php

use GuzzleHttp\Client;

class Headers
{
    private $id;
    private $secret;

    private function common()
    {
        return ['Accept' => 'application/json', 'User-Agent' => 'shop/1'];
    }

    private function basic()
    {
        return ['Authorization' => 'Basic ' . base64_encode(implode(':', [$this->id, $this->secret]))];
    }

    private function bearer($token)
    {
        return ['Authorization' => "Bearer $token"];
    }

    public function refresh($token)
    {
        return (new Client)->post('https://api.example.test/oauth/old_token', [ // [token]
            'headers' => array_merge($this->common(), $this->basic()),
            'form_params' => ['grant_type' => 'refresh_token', 'refresh_token' => $token],
        ]);
    }

    public function me($token)
    {
        return (new Client)->get('https://api.example.test/v1/me', ['headers' => $this->common() + $this->bearer($token)]); // [me]
    }
}
