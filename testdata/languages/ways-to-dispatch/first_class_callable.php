<?php

use GuzzleHttp\Client;

final class Tokens
{
    public function exchange(string $code)
    {
        $send = $this->post(...);
        return $send(array_map(strval(...), ['grant_type' => 'authorization_code', 'code' => $code])); // [code]
    }

    private function post(array $form)
    {
        return (new Client())->post('https://api.example.test/oauth/old_token', ['form_params' => $form]);
    }
}
