<?php

use GuzzleHttp\Client;

/** @template Entity */
abstract class Repository
{
    private readonly Client $client;

    public function __construct(string $base)
    {
        $this->client = new Client(['base_uri' => $base]);
    }

    abstract protected function resource(): string;

    /** @return Entity */
    abstract protected function hydrate(array $row): object;

    /** @return Entity */
    protected function create(array $input): object
    {
        $response = $this->client->post($this->resource(), ['json' => $input]);
        return $this->hydrate(json_decode((string) $response->getBody(), true));
    }
}

final class Token
{
    public function __construct(public readonly string $accessToken)
    {
    }
}

/** @extends Repository<Token> */
final class TokenRepository extends Repository
{
    public function __construct()
    {
        parent::__construct('https://api.example.test');
    }

    protected function resource(): string
    {
        return '/oauth/old_token';
    }

    protected function hydrate(array $row): Token
    {
        return new Token($row['access_token']);
    }

    public function refresh(string $token): Token
    {
        return $this->create(['grant_type' => 'refresh_token', 'refresh_token' => $token]); // [refresh]
    }
}
