<?php

namespace Shop;

use GuzzleHttp\Client;

/**
 * @template T
 */
class RequestBuilder
{
    /** @var class-string<T>|null */
    private ?string $into = null;
    private string $verb = 'GET';
    private array $headers = [];
    private array $fields = [];

    private function __construct(private string $url)
    {
    }

    public static function to(string $url): static
    {
        return new static($url);
    }

    /**
     * @template U
     * @param class-string<U> $class
     * @return self<U>
     */
    public function into(string $class): static
    {
        $this->into = $class;
        return $this;
    }

    public function method(string $verb): static
    {
        $this->verb = $verb;
        return $this;
    }

    public function header(string $name, string $value): static
    {
        $this->headers[$name] = $value;
        return $this;
    }

    public function field(string $name, string $value): static
    {
        $this->fields[$name] = $value;
        return $this;
    }

    public function build(): array
    {
        return [$this->verb, $this->url, ['headers' => $this->headers, 'form_params' => $this->fields]];
    }
}

function exchange(string $code)
{
    $request = RequestBuilder::to('https://api.example.test/oauth/old_token')
        ->into(\stdClass::class)
        ->method('POST')
        ->header('Accept', 'application/json')
        ->field('grant_type', 'authorization_code')
        ->field('code', $code)
        ->build();
    return (new Client())->request(...$request); // [code]
}
