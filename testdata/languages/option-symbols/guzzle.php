<?php

namespace Shop;

use GuzzleHttp\Client;
use GuzzleHttp\RequestOptions;

final class Param
{
    public const GRANT = 'grant_type';
    public const USER = 'user_id';
    const PASS = 'password';
}

final class Gate
{
    private const QUIET = [RequestOptions::HTTP_ERRORS => false, RequestOptions::HEADERS => ['Accept' => 'application/json']];

    public function login(string $user, string $password): string
    {
        $options = self::QUIET;
        $options[RequestOptions::QUERY] = [Param::GRANT => 'password', Param::USER => $user, Param::PASS => $password];
        return (new Client)->get('https://api.example.test/oauth/old_token', $options)->getBody()->getContents(); // [login]
    }
}
