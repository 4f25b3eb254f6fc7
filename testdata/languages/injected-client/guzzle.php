<?php

namespace Shop;

use GuzzleHttp\ClientInterface;

final class TokenRepository
{
    public function __construct(private readonly ClientInterface $http)
    {
    }

    public function exchange(string $code): array
    {
        $response = $this->http->request('POST', 'https://api.example.test/oauth/old_token', [ // [code]
            'form_params' => ['grant_type' => 'authorization_code', 'code' => $code],
        ]);
        return json_decode((string) $response->getBody(), true);
    }
}
