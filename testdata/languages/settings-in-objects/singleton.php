<?php

use GuzzleHttp\Client;

final class Settings
{
    private static ?self $instance = null;
    private array $values;

    private function __construct()
    {
        $this->values = ['host' => 'https://api.example.test', 'token' => '/oauth/old_token'];
    }

    public static function instance(): self
    {
        if (self::$instance === null) {
            self::$instance = new self();
        }
        return self::$instance;
    }

    public function get(string $name, ?string $default = null): ?string
    {
        return array_key_exists($name, $this->values) ? $this->values[$name] : $default;
    }
}

function exchange(string $code)
{
    $settings = Settings::instance();
    return (new Client())->post($settings->get('host') . $settings->get('token'), [ // [code]
        'form_params' => ['grant_type' => 'authorization_code', 'code' => $code],
    ]);
}
