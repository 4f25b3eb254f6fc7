<?php

class Response
{
    private $data;

    public function __construct($raw)
    {
        $this->data = json_decode($raw, true);
    }

    public function __get($name)
    {
        return isset($this->data[$name]) ? $this->data[$name] : null;
    }
}

class Http
{
    public function post($url, $fields)
    {
        $ch = curl_init($url);
        curl_setopt($ch, CURLOPT_RETURNTRANSFER, 1);
        curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query($fields));
        return new Response(curl_exec($ch));
    }
}

function callback()
{
    $http = new Http();
    $response = $http->post('https://api.example.test/oauth/old_token', array('grant_type' => 'authorization_code', 'code' => $_GET['code'])); // [code]
    $_SESSION['token'] = $response->access_token;
}
