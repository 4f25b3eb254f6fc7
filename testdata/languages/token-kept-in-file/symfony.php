<?php

use Symfony\Component\HttpClient\HttpClient;

final class Token
{
    public function __construct(public readonly string $value)
    {
    }

    public static function fromArray(array $answer): self
    {
        return new self($answer['access_token']);
    }
}

function exchange(string $code): void
{
    $response = HttpClient::create()->request('POST', 'https://api.example.test/oauth/old_token', [ // [code]
        'body' => ['grant_type' => 'authorization_code', 'code' => $code],
    ]);
    $token = Token::fromArray($response->toArray());
    file_put_contents('token.txt', $token->value);
}
