<?php

namespace Acme;

final class ShopSettings
{
    public function __construct(public readonly string $host, public readonly string $tokenPath)
    {
    }
}
