<?php

namespace Shop;

use GuzzleHttp\Client as Http;
use Shop\Config\Paths as P;

class Exchange
{
    public function __invoke(string $code)
    {
        $http = new Http();
        return $http->post(P::TOKEN, ['form_params' => [ // [code]
            'grant_type' => 'authorization_code',
            'code' => $code,
            'client_id' => P::$key,
        ]]);
    }
}
