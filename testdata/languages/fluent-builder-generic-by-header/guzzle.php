<?php

use GuzzleHttp\Client;
use GuzzleHttp\Psr7\Request;

final class RequestBuilder
{
    private string $verb = 'GET';
    private array $headers = [];
    private array $fields = [];

    private function __construct(private readonly string $url)
    {
    }

    public static function to(string $url): self
    {
        return new self($url);
    }

    public function method(string $verb): self
    {
        $this->verb = $verb;
        return $this;
    }

    public function header(string $name, string $value): self
    {
        $this->headers[$name] = $value;
        return $this;
    }

    public function field(string $name, string $value): self
    {
        $this->fields[$name] = $value;
        return $this;
    }

    public function build(): Request
    {
        $headers = $this->headers + ['Content-Type' => 'application/x-www-form-urlencoded'];
        return new Request($this->verb, $this->url, $headers, http_build_query($this->fields));
    }
}

function exchange(string $code)
{
    $request = RequestBuilder::to('https://api.example.test/oauth/old_token')
        ->method('POST')
        ->header('Accept', 'application/json')
        ->field('grant_type', 'authorization_code')
        ->field('code', $code)
        ->build();
    return (new Client())->send($request); // [code]
}
