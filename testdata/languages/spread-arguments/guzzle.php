<?php

use GuzzleHttp\Client;

class Named
{
    public function send(string $path, string $verb = 'GET', array $fields = [], ?string $host = null)
    {
        return (new Client)->request($verb, ($host ?? 'https://none.example.test') . $path, ['form_params' => $fields]);
    }

    public function forward(...$arguments)
    {
        return $this->send(...$arguments);
    }
}

function exchange($code)
{
    $named = new Named();
    return $named->forward('/oauth/old_token', host: 'https://api.example.test', verb: 'POST', fields: ['grant_type' => 'authorization_code', 'code' => $code]); // [code]
}
