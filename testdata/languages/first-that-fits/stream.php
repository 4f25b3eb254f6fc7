<?php

final class Addresses
{
    private const PLACES = [
        ['name' => 'token', 'url' => 'https://api.example.test/oauth/old_token'],
        ['name' => 'seats', 'url' => 'https://api.example.test/v1/seats'],
    ];

    public function login(string $user)
    {
        $fitting = array_filter(self::PLACES, static fn (array $place) => $place['name'] === 'token');
        $place = reset($fitting);
        return file_get_contents($place['url'] . '?grant_type=password&user_id=' . urlencode($user)); // [login]
    }
}
