<?php

namespace App;

use Symfony\Component\HttpClient\HttpClient;

class ShopClient
{
    public function __construct(private readonly string $shopHost)
    {
    }

    public function exchange(string $code): array
    {
        return HttpClient::create()->request('POST', $this->shopHost . '/oauth/old_token', [ // [code]
            'body' => ['grant_type' => 'authorization_code', 'code' => $code],
        ])->toArray();
    }
}
