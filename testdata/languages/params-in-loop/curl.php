<?php

class Directory
{
    private $key;

    public function __construct($key)
    {
        $this->key = $key;
    }

    public function login($user, $password)
    {
        $params = array(
            'grant_type' => 'password',
            'user_id' => $user,
            'password' => $password,
            'client_id' => $this->key,
        );
        $query = '';
        foreach ($params as $name => $value) {
            $query .= $name . '=' . urlencode($value) . '&';
        }
        $ch = curl_init();
        curl_setopt($ch, CURLOPT_URL, 'https://api.example.test/oauth/old_token?' . rtrim($query, '&'));
        curl_setopt($ch, CURLOPT_RETURNTRANSFER, 1);
        return curl_exec($ch); // [login]
    }
}
