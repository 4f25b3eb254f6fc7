<?php

use GuzzleHttp\Client;

final class Tokens
{
    private array $forms;

    public function __construct()
    {
        $this->forms = [
            'code' => fn (string $value) => ['grant_type' => 'authorization_code', 'code' => $value],
            'refresh' => fn (string $value) => ['grant_type' => 'refresh_token', 'refresh_token' => $value],
        ];
    }

    public function exchange(string $code)
    {
        $form = ($this->forms['code'])($code);
        return (new Client())->post('https://api.example.test/oauth/old_token', ['form_params' => $form]); // [code]
    }
}
