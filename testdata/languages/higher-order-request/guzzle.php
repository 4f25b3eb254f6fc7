<?php

use GuzzleHttp\Client;

/** @return Closure(array): \Psr\Http\Message\ResponseInterface */
function caller(string $path, string $trace): Closure
{
    return static fn (array $input) => (new Client())->post('https://api.example.test' . $path, [
        'headers' => ['X-Trace' => $trace],
        'form_params' => $input,
    ]);
}

function refresh(string $token)
{
    $byRefresh = caller('/oauth/old_token', 'r');
    return $byRefresh(['grant_type' => 'refresh_token', 'refresh_token' => $token]); // [refresh]
}

function exchange(string $code)
{
    return caller('/oauth/old_token', 'c')(['grant_type' => 'authorization_code', 'code' => $code]); // [code]
}
