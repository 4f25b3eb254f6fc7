<?php

namespace Acme;

use Symfony\Contracts\HttpClient\HttpClientInterface;

final class Tokens
{
    public function __construct(private ShopSettings $settings, private HttpClientInterface $http)
    {
    }

    public function exchange(string $code): array
    {
        return $this->http->request('POST', $this->settings->host . $this->settings->tokenPath, [ // [code]
            'body' => ['grant_type' => 'authorization_code', 'code' => $code],
        ])->toArray();
    }
}
