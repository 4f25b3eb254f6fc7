<?php

use GuzzleHttp\Client;

enum Verb: string
{
    case Get = 'GET';
    case Post = 'POST';
}

enum Grant: string
{
    case Code = 'authorization_code';
    case Refresh = 'refresh_token';
}

enum Path: string
{
    case Token = '/oauth/old_token';
    case Me = '/v1/me';
}

final class Api
{
    private const HOST = 'https://api.example.test';

    private function call(Verb $verb, Path $path, array $fields)
    {
        return match ($verb) {
            Verb::Get => (new Client())->request($verb->value, self::HOST . $path->value, ['query' => $fields]),
            Verb::Post => (new Client())->request($verb->value, self::HOST . $path->value, ['form_params' => $fields]),
        };
    }

    public function exchange(string $code)
    {
        return $this->call(Verb::Post, Path::Token, ['grant_type' => Grant::Code->value, 'code' => $code]); // [code]
    }
}
