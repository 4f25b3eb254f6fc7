<?php

/**
 * @property-read string $token
 * @property-read string $authorize
 */
class Endpoints
{
    private $host = 'https://api.example.test';

    public function __get($name)
    {
        switch ($name) {
            case 'token':
                return $this->host . '/oauth/old_token';
            case 'authorize':
                return $this->host . '/oauth/old_authorize';
        }
        return null;
    }
}

class Login
{
    public function link()
    {
        $endpoints = new Endpoints();
        return $endpoints->authorize . '?client_id=k-1'; // [authorize]
    }

    public function run($user)
    {
        $endpoints = new Endpoints();
        return file_get_contents($endpoints->token . '?grant_type=password&user_id=' . $user); // [login]
    }
}
