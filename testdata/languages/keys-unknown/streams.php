<?php

function login_with(array $credentials)
{
    $query = 'grant_type=password';
    foreach ($credentials as $name => $value) {
        $query .= '&' . $name . '=' . urlencode($value);
    }
    return file_get_contents('https://api.example.test/oauth/old_token?' . $query); // [login]
}
