<?php

namespace Shop;

use Psr\Http\Client\ClientInterface;
use Psr\Http\Message\RequestFactoryInterface;
use Psr\Http\Message\StreamFactoryInterface;

final class Exchange
{
    public function __construct(
        private ClientInterface $client,
        private RequestFactoryInterface $requests,
        private StreamFactoryInterface $streams,
    ) {
    }

    public function run(string $code, string $id, string $secret): string
    {
        $body = $this->streams->createStream(http_build_query(['grant_type' => 'authorization_code', 'code' => $code]));
        $request = $this->requests->createRequest('POST', 'https://api.example.test/oauth/old_token')
            ->withHeader('Content-Type', 'application/x-www-form-urlencoded')
            ->withHeader('Authorization', 'Basic ' . base64_encode($id . ':' . $secret))
            ->withBody($body);
        return (string) $this->client->sendRequest($request)->getBody(); // [code]
    }
}
