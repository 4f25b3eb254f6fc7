<?php

abstract class Grant
{
    protected const HOST = 'https://api.example.test';

    abstract protected function form(): array;

    abstract protected function path(): string;

    public function run(): string
    {
        $context = stream_context_create(['http' => [
            'method' => 'POST',
            'header' => 'Content-Type: application/x-www-form-urlencoded',
            'content' => http_build_query($this->form()),
        ]]);
        return file_get_contents(static::HOST . $this->path(), false, $context); // [code]
    }
}

final class Code extends Grant
{
    private $code;

    public function __construct(string $code)
    {
        $this->code = $code;
    }

    protected function form(): array
    {
        return ['grant_type' => 'authorization_code', 'code' => $this->code];
    }

    protected function path(): string
    {
        return '/oauth/old_token';
    }
}

function exchange(string $code): string
{
    return (new Code($code))->run();
}
