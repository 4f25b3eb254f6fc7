<?php

namespace Shop;

use GuzzleHttp\Client;
use GuzzleHttp\ClientInterface;

final class TokenService
{
    public function __construct(private ?ClientInterface $http = null)
    {
        $this->http ??= new Client(['base_uri' => 'https://api.example.test']);
    }

    public function exchange(string $code): array
    {
        $form = ['grant_type' => 'authorization_code', 'code' => $code];
        return json_decode((string) $this->http->request('POST', '/oauth/old_token', ['form_params' => $form])->getBody(), true); // [code]
    }
}
