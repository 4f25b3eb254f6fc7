<?php

use GuzzleHttp\Client;

class Settings implements ArrayAccess
{
    private array $values = ['host' => 'https://api.example.test', 'token' => '/oauth/old_token'];

    public function offsetExists(mixed $name): bool
    {
        return isset($this->values[$name]);
    }

    public function offsetGet(mixed $name): mixed
    {
        return $this->values[$name];
    }

    public function offsetSet(mixed $name, mixed $value): void
    {
        $this->values[$name] = $value;
    }

    public function offsetUnset(mixed $name): void
    {
        unset($this->values[$name]);
    }
}

function exchange(string $code)
{
    $settings = new Settings();
    return (new Client())->post($settings['host'] . $settings['token'], [ // [code]
        'form_params' => ['grant_type' => 'authorization_code', 'code' => $code],
    ]);
}
