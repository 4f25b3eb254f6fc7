<?php

use GuzzleHttp\Client;

class Bag implements ArrayAccess
{
    private $items;

    public function __construct(array $items)
    {
        $this->items = $items;
    }

    public function offsetExists($offset): bool
    {
        return isset($this->items[$offset]);
    }

    #[ReturnTypeWillChange]
    public function offsetGet($offset)
    {
        return $this->items[$offset];
    }

    public function offsetSet($offset, $value): void
    {
        $this->items[$offset] = $value;
    }

    public function offsetUnset($offset): void
    {
        unset($this->items[$offset]);
    }
}

function exchange($code)
{
    $bag = new Bag(['token_url' => 'https://api.example.test/oauth/old_token']);
    return (new Client)->post($bag['token_url'], ['form_params' => ['grant_type' => 'authorization_code', 'code' => $code]]); // [code]
}
