<?php

namespace Shop\Http;

interface Transport
{
    public function post(string $path, array $fields): string;
}
