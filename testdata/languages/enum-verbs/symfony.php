<?php

namespace Shop;

use Symfony\Component\HttpClient\HttpClient;

enum Verb: string
{
    case Get = 'GET';
    case Post = 'POST';
}

enum Path: string
{
    case Token = '/oauth/old_token';

    public function url(): string
    {
        return 'https://api.example.test' . $this->value;
    }
}

final class Codes
{
    public function exchange(string $code): string
    {
        $client = HttpClient::create();
        $response = $client->request(Verb::Post->value, Path::Token->url(), [ // [code]
            'body' => ['grant_type' => 'authorization_code', 'code' => $code],
        ]);
        return $response->getContent();
    }
}
