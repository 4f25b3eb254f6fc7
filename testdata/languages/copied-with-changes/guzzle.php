<?php

use GuzzleHttp\Client;

final class Call
{
    public function __construct(public string $host, public string $path, public string $verb)
    {
    }

    public function withPath(string $path): static
    {
        $copy = clone $this;
        $copy->path = $path;
        return $copy;
    }

    public function withVerb(string $verb): static
    {
        $copy = clone $this;
        $copy->verb = $verb;
        return $copy;
    }
}

final class Gateway
{
    private Call $me;
    private Call $token;

    public function __construct()
    {
        $this->me = new Call('https://api.example.test', '/v1/me', 'GET');
        $this->token = $this->me->withPath('/oauth/old_token')->withVerb('POST');
    }

    public function refresh(string $old)
    {
        $fields = ['grant_type' => 'refresh_token', 'refresh_token' => $old];
        return $this->send($this->token, ['form_params' => $fields]); // [token]
    }

    public function whoAmI()
    {
        return $this->send($this->me);
    }

    private function send(Call $call, array $options = [])
    {
        return (new Client())->request($call->verb, $call->host . $call->path, $options); // [me]
    }
}
