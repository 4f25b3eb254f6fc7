<?php
// expect: POST https://api.example.test/oauth/token form grant_type=refresh_token refresh_token=* headers X-Shop=7 X-Trace=1

use GuzzleHttp\Client;
use GuzzleHttp\Handler\CurlHandler;
use GuzzleHttp\HandlerStack;
use GuzzleHttp\Middleware;

class Traced
{
    public function __invoke(callable $handler)
    {
        return function ($request, array $options) use ($handler) {
            return $handler($request->withHeader('X-Trace', '1'), $options);
        };
    }
}

function refresh($token)
{
    $stack = new HandlerStack();
    $stack->setHandler(new CurlHandler());
    $stack->push(Middleware::retry(function ($retries) {
        return $retries < 3;
    }));
    $stack->push(new Traced(), 'traced');
    $stack->before('traced', function (callable $handler) {
        return function ($request, array $options) use ($handler) {
            return $handler($request->withHeader('X-Shop', '7'), $options);
        };
    });
    $client = new Client(['handler' => $stack]);
    return $client->post('https://api.example.test/oauth/token', [
        'form_params' => ['grant_type' => 'refresh_token', 'refresh_token' => $token],
    ]);
}
