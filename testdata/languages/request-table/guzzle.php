<?php

use GuzzleHttp\Client;

class Endpoints
{
    private static $table = [
        'token' => ['method' => 'POST', 'url' => 'https://api.example.test/oauth/old_token', 'in' => 'form_params'],
        'me' => ['method' => 'GET', 'url' => 'https://api.example.test/v1/me', 'in' => 'query'],
    ];

    public static function find($name)
    {
        return self::$table[$name];
    }
}

class Gateway
{
    private function run($name, array $params)
    {
        $endpoint = Endpoints::find($name);
        $client = new Client();
        return $client->request($endpoint['method'], $endpoint['url'], [$endpoint['in'] => $params]); // [run]
    }

    public function exchange($code)
    {
        return $this->run('token', ['grant_type' => 'authorization_code', 'code' => $code]); // [code]
    }

    public function me()
    {
        return $this->run('me', ['expand' => 'keys']);
    }
}
