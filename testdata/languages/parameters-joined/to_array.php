<?php

use Illuminate\Support\Facades\Http;

final class CodeGrant implements JsonSerializable
{
    public function __construct(private string $code)
    {
    }

    public function toArray(): array
    {
        return ['grant_type' => 'authorization_code'] + $this->jsonSerialize();
    }

    public function jsonSerialize(): array
    {
        return ['code' => $this->code];
    }
}

function exchange(string $code)
{
    $grant = new CodeGrant($code);
    return Http::asForm()->post('https://api.example.test/oauth/old_token', $grant->toArray()); // [code]
}
