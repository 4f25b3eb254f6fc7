<?php
// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* headers X-Shop=7

use GuzzleHttp\Client;
use GuzzleHttp\HandlerStack;

function signed($shop)
{
    return function (callable $handler) use ($shop) {
        return function ($request, array $options) use ($handler, $shop) {
            $request = $request->withHeader('X-Shop', $shop);
            return $handler($request, $options);
        };
    };
}

function exchange($code)
{
    $stack = HandlerStack::create();
    $stack->push(signed('7'));
    return (new Client(['handler' => $stack]))->post('https://api.example.test/oauth/token', [
        'form_params' => ['grant_type' => 'authorization_code', 'code' => $code],
    ]);
}
