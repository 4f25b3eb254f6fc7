<?php

use GuzzleHttp\Client;
use GuzzleHttp\ClientInterface;

class Sdk
{
    private ClientInterface $http;

    public function __construct(?ClientInterface $http = null)
    {
        $this->http = $http ?: new Client(['base_uri' => 'https://api.example.test']);
    }

    public function oauth(): OauthResource
    {
        return new OauthResource($this);
    }

    public function call(string $verb, string $path, array $fields)
    {
        return $this->http->request($verb, $path, ['form_params' => $fields]);
    }
}

abstract class Resource
{
    public function __construct(protected Sdk $sdk)
    {
    }

    protected function create(string $path, array $fields)
    {
        return $this->sdk->call('POST', $path, $fields);
    }
}

class OauthResource extends Resource
{
    public function exchange(string $code)
    {
        return $this->create('/oauth/old_token', ['grant_type' => 'authorization_code', 'code' => $code]); // [code]
    }
}

function back(string $code)
{
    return (new Sdk())->oauth()->exchange($code);
}
