<?php

namespace Shop;

use GuzzleHttp\Client;
use GuzzleHttp\Psr7\Uri;
use GuzzleHttp\Psr7\UriResolver;

class Exchange
{
    private Uri $base;

    public function __construct()
    {
        $this->base = new Uri('https://api.example.test/v1/');
    }

    public function __invoke(string $code)
    {
        $uri = UriResolver::resolve($this->base, new Uri('../oauth/old_token'));
        return (new Client())->request('POST', $uri, [ // [code]
            'form_params' => ['grant_type' => 'authorization_code', 'code' => $code],
        ]);
    }
}
