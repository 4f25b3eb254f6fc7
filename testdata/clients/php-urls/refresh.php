<?php
// expect: POST https://api.example.test/oauth/token form grant_type=refresh_token refresh_token=*

use GuzzleHttp\Client;
use GuzzleHttp\Psr7\Uri;

function refresh(string $token)
{
    $url = (new Uri('https://api.example.test'))->withPath('/oauth/token');
    return (new Client())->post($url, ['form_params' => ['grant_type' => 'refresh_token', 'refresh_token' => $token]]);
}
