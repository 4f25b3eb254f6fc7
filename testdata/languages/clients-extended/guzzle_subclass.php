<?php

class ShopClient extends GuzzleHttp\Client
{
    public function __construct(array $config = [])
    {
        parent::__construct($config + ['base_uri' => 'https://api.example.test/']);
    }

    public function exchange(string $code)
    {
        return $this->post('oauth/old_token', ['form_params' => ['grant_type' => 'authorization_code', 'code' => $code]]); // [code]
    }
}

function back(string $code)
{
    return (new ShopClient())->exchange($code);
}
