<?php

class Shop
{
    private $host = 'api.example.test';
    private $keys = ['live' => 'k-1'];

    public function exchange($code)
    {
        $url = <<<URL
https://{$this->host}/oauth/old_token
URL;
        $body = <<<"BODY"
grant_type=authorization_code&code=$code&client_id={$this->keys['live']}
BODY;
        $context = stream_context_create(['http' => [
            'method' => 'POST',
            'header' => 'Content-Type: application/x-www-form-urlencoded',
            'content' => $body,
        ]]);
        return file_get_contents($url, false, $context); // [code]
    }
}
