<?php

use Illuminate\Support\Facades\Http;

class Endpoints
{
    public string $host = 'https://api.example.test';

    public string $token {
        get => $this->host . '/oauth/old_token';
    }

    public string $authorize {
        get {
            return "{$this->host}/oauth/old_authorize";
        }
    }
}

class Login
{
    public function __construct(private Endpoints $endpoints = new Endpoints())
    {
    }

    public function link(): string
    {
        return $this->endpoints->authorize . '?client_id=k-1'; // [authorize]
    }

    public function run(string $user)
    {
        return Http::get($this->endpoints->token, ['grant_type' => 'password', 'user_id' => $user]); // [login]
    }
}
