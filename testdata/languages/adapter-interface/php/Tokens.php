<?php

namespace Shop;

use Shop\Http\Adapter;

class Tokens
{
    private $adapter;

    public function __construct(Adapter $adapter)
    {
        $this->adapter = $adapter;
    }

    public function refresh($token)
    {
        $fields = ['grant_type' => 'refresh_token', 'refresh_token' => $token];
        return $this->adapter->send('POST', 'https://api.example.test/oauth/old_token', $fields); // [refresh]
    }
}
