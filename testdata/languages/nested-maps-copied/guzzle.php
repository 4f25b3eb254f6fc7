<?php

use GuzzleHttp\Client;

class Nested
{
    private $options = ['headers' => ['Accept' => 'application/json'], 'timeout' => 5];

    public function renew($token)
    {
        $options = $this->options;
        $options['headers']['X-Renew'] = '1';
        $options['form_params'] = ['grant_type' => 'refresh_token', 'refresh_token' => $token];
        $client = new Client();
        $client->get('https://api.example.test/v1/me', $this->options); // [plain]
        return $client->post('https://api.example.test/oauth/old_token', $options); // [special]
    }
}
