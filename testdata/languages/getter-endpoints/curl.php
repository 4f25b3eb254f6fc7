<?php

class Endpoints
{
    private static function host(): string
    {
        return 'https://api.example.test';
    }

    public static function getTokenUrl(): string
    {
        return self::host() . '/oauth/old_token';
    }

    public function getAuthorizeUrl(): string
    {
        return static::host() . '/oauth/old_authorize';
    }
}

class Login
{
    private $endpoints;

    public function __construct()
    {
        $this->endpoints = new Endpoints();
    }

    public function link(): string
    {
        return "{$this->endpoints->getAuthorizeUrl()}?client_id=k-1"; // [authorize]
    }

    public function run(string $user)
    {
        $query = http_build_query(['grant_type' => 'password', 'user_id' => $user]);
        $curl = curl_init(Endpoints::getTokenUrl() . '?' . $query);
        curl_setopt($curl, CURLOPT_RETURNTRANSFER, true);
        return json_decode(curl_exec($curl)); // [login]
    }
}
