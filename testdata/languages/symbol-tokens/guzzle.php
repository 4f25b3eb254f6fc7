<?php

use GuzzleHttp\Client;

enum Setting
{
    case Host;
    case TokenPath;
}

final class Container
{
    private array $values = [];

    public function provide(Setting $setting, string $value): self
    {
        $this->values[$setting->name] = $value;
        return $this;
    }

    public function text(Setting $setting): string
    {
        return $this->values[$setting->name];
    }
}

function exchange(string $code)
{
    $settings = (new Container())
        ->provide(Setting::Host, 'https://api.example.test')
        ->provide(Setting::TokenPath, '/oauth/old_token');
    return (new Client())->post($settings->text(Setting::Host) . $settings->text(Setting::TokenPath), [ // [code]
        'headers' => ['Content-Type' => 'application/x-www-form-urlencoded'],
        'body' => 'grant_type=authorization_code&code=' . urlencode($code),
    ]);
}
