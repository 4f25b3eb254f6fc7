<?php

use GuzzleHttp\Client;

class TokenService
{
    private $http;

    public function __construct(?Client $http)
    {
        if (!$http) {
            $http = new Client(['base_uri' => 'https://api.example.test', 'timeout' => 10]);
        }
        $this->http = $http;
    }

    public function exchange($code)
    {
        $response = $this->http->post('/oauth/old_token', [ // [code]
            'form_params' => ['grant_type' => 'authorization_code', 'code' => $code],
        ]);
        return json_decode($response->getBody());
    }
}
