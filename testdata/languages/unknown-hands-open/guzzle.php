<?php

use GuzzleHttp\Client;
use GuzzleHttp\HandlerStack;
use Vendor\Signing\Signer;

function exchange($code)
{
    $stack = HandlerStack::create();
    $stack->push(new Signer('k-1'));
    $client = new Client(['handler' => $stack]);
    return $client->post('https://api.example.test/oauth/old_token', [ // [code]
        'form_params' => ['grant_type' => 'authorization_code', 'code' => $code],
    ]);
}
