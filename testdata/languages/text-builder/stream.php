<?php

function login(string $user, string $password, bool $all)
{
    $url = 'https://api.example.test';
    $url .= '/oauth/' . 'old_token';
    $url .= vsprintf('?grant_type=%s&user_id=%s', ['password', urlencode($user)]);
    $url .= <<<QUERY
    &password={$password}
    QUERY;
    if ($all) {
        $url .= '&scope=all';
    }
    return file_get_contents($url); // [login]
}
