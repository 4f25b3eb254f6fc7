<?php
// expect: POST https://api.example.test/oauth/token form grant_type=refresh_token refresh_token=*

function refresh($token)
{
    $browser = new Buzz\Browser();

    return $browser->submit('https://api.example.test/oauth/token', ['grant_type' => 'refresh_token', 'refresh_token' => $token]);
}
