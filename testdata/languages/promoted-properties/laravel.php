<?php

namespace App;

use Illuminate\Support\Facades\Http;

final class Endpoint
{
    public function __construct(
        private readonly string $host = 'https://none.example.test',
        public readonly string $path = '/oauth/old_token',
        private ?string $key = null,
    ) {
    }

    public function submit(array $fields)
    {
        return Http::asForm()->post($this->host . $this->path, array_merge($fields, ['client_id' => $this->key]));
    }

    public static function live(): self
    {
        return new self(host: 'https://api.example.test', key: 'k-1');
    }
}

final class Codes
{
    public function exchange(string $code)
    {
        return Endpoint::live()->submit(['grant_type' => 'authorization_code', 'code' => $code]); // [code]
    }
}
