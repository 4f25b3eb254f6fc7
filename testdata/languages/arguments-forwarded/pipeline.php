<?php

use Illuminate\Support\Facades\Http;

function composed(callable ...$steps): Closure
{
    return array_reduce(
        array_reverse($steps),
        static fn (callable $next, callable $step) => static fn (array $form) => $step($form, $next),
        static fn (array $form) => Http::asForm()->post('https://api.example.test/oauth/old_token', $form)
    );
}

function exchange(string $code)
{
    $send = composed(static fn (array $form, callable $next) => $next($form + ['code' => $code]));
    return $send(['grant_type' => 'authorization_code']); // [code]
}
