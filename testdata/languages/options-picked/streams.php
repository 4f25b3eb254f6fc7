<?php

namespace Shop;

class Login
{
    const NAMES = ['user_id', 'client_id'];

    private $options;

    public function __construct(array $options)
    {
        $this->options = $options;
    }

    public function run()
    {
        $query = ['grant_type' => 'password'] + array_intersect_key($this->options, array_flip(self::NAMES));
        return file_get_contents('https://api.example.test/oauth/old_token?' . http_build_query($query)); // [login]
    }
}
