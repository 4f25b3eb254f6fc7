<?php

use GuzzleHttp\Psr7\Uri;

const TOKEN = 'https://api.example.test/oauth/old_token';

function by_reduce(string $user)
{
    $params = ['grant_type' => 'password', 'user_id' => $user];
    $query = array_reduce(array_keys($params), function (array $all, string $key) use ($params) {
        $all[] = urlencode($key) . '=' . urlencode($params[$key]);
        return $all;
    }, []);
    return file_get_contents(TOKEN . '?' . implode('&', $query)); // [reduce]
}

function by_entries(string $token)
{
    $params = ['grant_type' => 'refresh_token', 'refresh_token' => $token];
    $query = array_map(fn ($name, $value) => "{$name}={$value}", array_keys($params), $params);
    return file_get_contents(implode('?', [TOKEN, implode('&', $query)])); // [entries]
}

function by_url(string $code)
{
    $url = new Uri(TOKEN);
    foreach (['grant_type' => 'authorization_code', 'code' => $code] as $name => $value) {
        $url = Uri::withQueryValue($url, $name, $value);
    }
    return file_get_contents((string) $url); // [url]
}

function authorize(string $state): string
{
    $parts = parse_url(TOKEN);
    $query = http_build_query(['client_id' => 'k-1', 'state' => $state]);
    return sprintf('%s://%s/oauth/old_authorize?%s', $parts['scheme'], $parts['host'], $query); // [authorize]
}
