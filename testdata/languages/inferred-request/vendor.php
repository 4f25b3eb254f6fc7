<?php

use Vendor\Transport\Pipe;

class Exchange
{
    private $pipe;

    public function __construct()
    {
        $this->pipe = new Pipe('shop');
    }

    public function run($code, $client)
    {
        $fields = ['grant_type' => 'authorization_code', 'code' => $code, 'client_id' => $client];
        return $this->pipe->shove('https://api.example.test/oauth/old_token', $fields); // [code]
    }
}
