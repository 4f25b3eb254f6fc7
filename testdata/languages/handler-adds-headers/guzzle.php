<?php

use GuzzleHttp\Client;
use GuzzleHttp\HandlerStack;
use GuzzleHttp\Middleware;
use Psr\Http\Message\RequestInterface;

final class Portal
{
    private Client $client;

    public function __construct(string $secret)
    {
        $stack = HandlerStack::create();
        $stack->push(Middleware::mapRequest(function (RequestInterface $request) use ($secret) {
            $signed = $request->withHeader('Authorization', 'Basic ' . base64_encode('k-1:' . $secret));
            if (str_starts_with($signed->getUri()->getPath(), '/oauth/')) {
                return $signed->withHeader('X-Shop', '7');
            }
            return $signed;
        }));
        $this->client = new Client(['base_uri' => 'https://api.example.test', 'handler' => $stack]);
    }

    public function exchange(string $code)
    {
        return $this->client->post('/oauth/old_token', [ // [code]
            'form_params' => ['grant_type' => 'authorization_code', 'code' => $code],
        ]);
    }
}
