<?php

use Symfony\Component\HttpClient\HttpClient;

final class Portal
{
    public function send(string $path, string $verb = 'GET', array $fields = [])
    {
        return HttpClient::create()->request($verb, 'https://api.example.test' . $path, ['body' => $fields]);
    }

    public function exchange(string $code)
    {
        $call = ['verb' => 'POST', 'path' => '/oauth/old_token'];
        return $this->send(...$call, fields: ['grant_type' => 'authorization_code', 'code' => $code]); // [code]
    }
}
