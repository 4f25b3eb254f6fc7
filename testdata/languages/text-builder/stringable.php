<?php

use Illuminate\Support\Facades\Http;
use Illuminate\Support\Str;

function login(string $user, string $password, bool $all)
{
    $url = Str::of('https://api.example.test')
        ->append('/oauth/')
        ->append('old_token')
        ->append(sprintf('?grant_type=%s&user_id=%s', 'password', $user))
        ->append('&password=' . $password);
    if ($all) {
        $url = $url->append('&scope=all');
    }
    return Http::get((string) $url); // [login]
}
