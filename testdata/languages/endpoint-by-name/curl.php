<?php

class Api
{
    const BASE = 'https://api.example.test';
    const ENDPOINTS = [
        'token' => '/oauth/old_token',
        'user' => '/v1/users/:id',
    ];

    protected function url($name, array $replace = [])
    {
        $path = self::ENDPOINTS[$name];
        foreach ($replace as $key => $value) {
            $path = str_replace(':' . $key, rawurlencode($value), $path);
        }
        return self::BASE . $path;
    }

    protected function call($method, $url, $data = null)
    {
        $ch = curl_init($url);
        curl_setopt($ch, CURLOPT_CUSTOMREQUEST, $method);
        if ($data !== null) {
            curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query($data));
        }
        list($status, $body) = array(curl_getinfo($ch, CURLINFO_HTTP_CODE), curl_exec($ch));
        return array('status' => $status, 'body' => $body);
    }
}

class Users extends Api
{
    public function refresh($token)
    {
        return $this->call('POST', $this->url('token'), ['grant_type' => 'refresh_token', 'refresh_token' => $token]); // [token]
    }

    public function user($id)
    {
        return $this->call('GET', $this->url('user', ['id' => $id])); // [user]
    }
}
