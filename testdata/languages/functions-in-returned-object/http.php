<?php

use Illuminate\Support\Facades\Http;

function shop_calls($logger): array
{
    $post = fn (array $fields) => Http::asForm()->post('https://api.example.test/oauth/old_token', $fields);

    return [
        'exchange' => function (string $code) use ($logger, $post) {
            $logger->info('exchange');
            return $post(['grant_type' => 'authorization_code', 'code' => $code]); // [code]
        },
        'renew' => fn (string $token) => $post(['grant_type' => 'refresh_token', 'refresh_token' => $token]), // [refresh]
    ];
}
