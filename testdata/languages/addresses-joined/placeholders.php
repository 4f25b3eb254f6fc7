<?php

namespace Shop;

use GuzzleHttp\Client;

final class Endpoints
{
    private const TEMPLATE = '{scheme}://{host}/{folder}/{name}';

    public static function of(string $name): string
    {
        return strtr(self::TEMPLATE, ['{scheme}' => 'https', '{host}' => 'api.example.test', '{folder}' => 'oauth', '{name}' => $name]);
    }
}

function exchange(string $code): array
{
    $response = (new Client())->post(Endpoints::of('old_token'), [ // [code]
        'form_params' => ['grant_type' => 'authorization_code', 'code' => $code],
    ]);
    return json_decode((string) $response->getBody(), true);
}
