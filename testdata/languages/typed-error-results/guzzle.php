<?php

use GuzzleHttp\Client;
use GuzzleHttp\Exception\GuzzleException;

final class Result
{
    private function __construct(public readonly bool $ok, public readonly mixed $value, public readonly ?string $error)
    {
    }

    public static function success(mixed $value): self
    {
        return new self(true, $value, null);
    }

    public static function failure(string $error): self
    {
        return new self(false, null, $error);
    }
}

function post(string $path, array $fields): Result
{
    try {
        $response = (new Client())->post('https://api.example.test' . $path, ['form_params' => $fields]);
        if ($response->getStatusCode() >= 400) {
            return Result::failure($response->getReasonPhrase());
        }
        return Result::success(json_decode((string) $response->getBody()));
    } catch (GuzzleException $problem) {
        return Result::failure($problem->getMessage());
    }
}

function exchange(string $code): string
{
    $result = post('/oauth/old_token', ['grant_type' => 'authorization_code', 'code' => $code]); // [code]
    if (!$result->ok) {
        throw new RuntimeException($result->error);
    }
    return $result->value->access_token;
}
