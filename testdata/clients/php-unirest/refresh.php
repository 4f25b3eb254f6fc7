<?php
// expect: POST https://api.example.test/oauth/token multipart grant_type=refresh_token refresh_token=*

function refresh($token)
{
    return Unirest\Request::send('POST', 'https://api.example.test/oauth/token', ['grant_type' => 'refresh_token', 'refresh_token' => $token])->body;
}
