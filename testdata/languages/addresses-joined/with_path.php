<?php

namespace Shop;

use GuzzleHttp\ClientInterface;
use GuzzleHttp\Client;
use GuzzleHttp\Psr7\Uri;

function exchange(string $code)
{
    $uri = (new Uri())->withScheme('https')->withHost('api.example.test')->withPath('/oauth/old_token');
    $client = new Client();
    return $client->post((string) $uri, [ // [code]
        'form_params' => ['grant_type' => 'authorization_code', 'code' => $code],
    ]);
}
