<?php
// expect: GET https://api.example.test/oauth/token query grant_type=password user_id=* headers X-Shop=7

use GuzzleHttp\Client;
use GuzzleHttp\HandlerStack;
use GuzzleHttp\Middleware;
use Psr\Http\Message\RequestInterface;

function login($user)
{
    $stack = HandlerStack::create();
    $stack->push(Middleware::mapRequest(function (RequestInterface $request) {
        return $request->withHeader('X-Shop', '7');
    }));
    $client = new Client(['handler' => $stack]);
    return $client->get('https://api.example.test/oauth/token', [
        'query' => ['grant_type' => 'password', 'user_id' => $user],
    ]);
}
