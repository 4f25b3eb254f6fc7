<?php

use GuzzleHttp\Client;

final class Timed
{
    public function __construct(private readonly object $inner)
    {
    }

    public function __call(string $name, array $arguments)
    {
        $started = microtime(true);
        try {
            return $this->inner->$name(...$arguments);
        } finally {
            error_log($name . ' took ' . (microtime(true) - $started));
        }
    }
}

function exchange(string $code)
{
    $client = new Timed(new Client(['base_uri' => 'https://api.example.test']));
    return $client->post('/oauth/old_token', ['form_params' => ['grant_type' => 'authorization_code', 'code' => $code]]); // [code]
}
