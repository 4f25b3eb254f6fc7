<?php

namespace Shop;

use Httpful\Request;

trait Asks
{
    protected $host = 'https://api.example.test/';

    function ask($path, $fields = null)
    {
        return Request::get($this->address($path, $fields))->strictSSL(false)->timeout(10)->expectsJson()->send();
    }

    function address($path, $fields = null)
    {
        $address = trim($this->host, '/') . '/' . trim($path, '/');

        return is_null($fields) ? $address : $address . '?' . http_build_query($fields);
    }
}

class Login
{
    use Asks;

    protected $path = 'oauth/old_token';

    public function run()
    {
        return $this->ask($this->path, $this->fields()); // [login]
    }

    private function fields()
    {
        return ['grant_type' => 'password', 'user_id' => config('shop.user')];
    }
}
