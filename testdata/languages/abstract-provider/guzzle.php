<?php

use GuzzleHttp\Client;
use Psr\Http\Message\ResponseInterface;

abstract class OAuthClient
{
    public function __construct(protected readonly string $clientId, private readonly Client $http = new Client())
    {
    }

    abstract protected function authorizeEndpoint(): string;

    abstract protected function tokenEndpoint(): string;

    public function authorizeUrl(): string
    {
        return $this->authorizeEndpoint() . '?' . http_build_query(['client_id' => $this->clientId]); // [authorize]
    }

    public function exchange(string $code): ResponseInterface
    {
        return $this->http->post($this->tokenEndpoint(), [ // [exchange]
            'form_params' => ['grant_type' => 'authorization_code', 'code' => $code],
        ]);
    }
}

final class ShopClient extends OAuthClient
{
    private const HOST = 'https://api.example.test';

    public function __construct()
    {
        parent::__construct('k-1');
    }

    protected function authorizeEndpoint(): string
    {
        return self::HOST . '/oauth/old_authorize';
    }

    protected function tokenEndpoint(): string
    {
        return self::HOST . '/oauth/old_token';
    }
}
