<?php

use Illuminate\Support\Facades\Http;

function fields(array $grant): array
{
    switch ($grant['kind']) {
        case 'code':
            return ['grant_type' => 'authorization_code', 'code' => $grant['code']];
        case 'refresh':
            return ['grant_type' => 'refresh_token', 'refresh_token' => $grant['token']];
        default:
            throw new InvalidArgumentException($grant['kind']);
    }
}

function token(array $grant): array
{
    return Http::asForm()->post('https://api.example.test/oauth/old_token', fields($grant))->json(); // [token]
}

function exchange(string $code): array
{
    return token(['kind' => 'code', 'code' => $code]);
}

function refresh(string $old): array
{
    return token(['kind' => 'refresh', 'token' => $old]);
}
