<?php

use GuzzleHttp\Client;

class Base
{
    protected $root = 'https://api.example.test';

    protected function request($verb, $path, array $options = array())
    {
        $options['headers']['Accept'] = 'application/json';
        $client = new Client();
        return $client->request($verb, $this->root . $path, $options);
    }
}

class Shop extends Base
{
    protected function request($verb, $path, array $options = array())
    {
        $options['headers']['X-Shop'] = '7';
        return parent::request($verb, $path, $options);
    }

    public function me()
    {
        return $this->request('GET', '/v1/me'); // [me]
    }

    public function refresh($token)
    {
        return $this->request('POST', '/oauth/old_token', array('form_params' => array('grant_type' => 'refresh_token', 'refresh_token' => $token))); // [refresh]
    }
}
