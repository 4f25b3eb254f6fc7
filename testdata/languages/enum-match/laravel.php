<?php

use Illuminate\Support\Facades\Http;

enum Stage: string
{
    case Live = 'live';
    case Test = 'test';

    public function host(): string
    {
        return match ($this) {
            self::Live => 'https://api.example.test',
            self::Test => 'https://sandbox.example.test',
        };
    }
}

class Renewal
{
    public function __construct(private Stage $stage = Stage::Live)
    {
    }

    public function run(string $token)
    {
        return Http::asForm()->post($this->stage->host() . '/oauth/old_token', ['grant_type' => 'refresh_token', 'refresh_token' => $token]); // [live]
    }
}
