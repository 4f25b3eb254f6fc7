<?php

namespace Shop\Grants;

class Refresh
{
    public $token;

    public function toArray()
    {
        return array('grant_type' => 'refresh_token', 'refresh_token' => $this->token);
    }
}

class Runner
{
    private $map = array('refresh' => Refresh::class);

    public function run($token)
    {
        $class = $this->map['refresh'];
        $grant = new $class();
        $grant->token = $token;
        $ch = curl_init();
        curl_setopt_array($ch, [
            CURLOPT_URL => 'https://api.example.test/oauth/old_token',
            CURLOPT_POST => true,
            CURLOPT_POSTFIELDS => http_build_query($grant->toArray()),
        ]);
        return curl_exec($ch); // [send]
    }
}
