<?php

class Tokens
{
    private array $settings;

    public function __construct()
    {
        $this->settings = parse_ini_file(__DIR__ . '/shop.ini', true)['shop'];
    }

    private function url(): string
    {
        return $this->settings['host'] . ($this->settings['token_path'] ?? '/none');
    }

    public function exchange(string $code)
    {
        $context = stream_context_create(['http' => [
            'method' => 'POST',
            'header' => 'Content-Type: application/x-www-form-urlencoded',
            'content' => "grant_type=authorization_code&code={$code}",
        ]]);
        return file_get_contents($this->url(), false, $context); // [code]
    }

    public function login(string $user)
    {
        return file_get_contents($this->url() . "?grant_type=password&user_id={$user}&client_id=" . $this->settings['key']); // [login]
    }
}
