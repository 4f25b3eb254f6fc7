<?php

namespace App\Shop;

use GuzzleHttp\Client;

final class Tokens
{
    private $host;
    private $path;

    public function __construct(string $host, string $path)
    {
        $this->host = $host;
        $this->path = $path;
    }

    public function exchange(string $code): array
    {
        $response = (new Client())->post($this->host . $this->path, [ // [code]
            'form_params' => ['grant_type' => 'authorization_code', 'code' => $code],
        ]);
        return json_decode((string) $response->getBody(), true);
    }
}
