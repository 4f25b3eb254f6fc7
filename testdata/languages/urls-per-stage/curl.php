<?php

class Stages
{
    const STAGE = 'live';

    private $urls = array(
        'live' => array('token' => 'https://api.example.test/oauth/old_token', 'authorize' => 'https://api.example.test/oauth/old_authorize'),
        'test' => array('token' => 'https://sandbox.example.test/oauth/old_token', 'authorize' => 'https://sandbox.example.test/oauth/old_authorize'),
    );

    private function url($name)
    {
        $stage = self::STAGE;
        return $this->urls[$stage][$name];
    }

    public function exchange($code)
    {
        $ch = curl_init($this->url('token'));
        curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query(['grant_type' => 'authorization_code', 'code' => $code]));
        return curl_exec($ch); // [code]
    }

    public function authorize($key)
    {
        return $this->url('authorize') . '?client_id=' . $key; // [authorize]
    }
}
