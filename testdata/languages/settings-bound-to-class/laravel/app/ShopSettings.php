<?php

namespace App;

final class ShopSettings
{
    public string $host = '';
    public array $oauth = [];

    public static function fromConfig(string $prefix): self
    {
        $settings = new self();
        foreach (config($prefix) as $name => $value) {
            $settings->{$name} = $value;
        }
        return $settings;
    }
}
