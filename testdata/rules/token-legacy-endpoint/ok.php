<?php
// The target, other providers, look-alikes, other paths, resources; the word as a key.
const URLS = [
    'https://api.getgo.com/oauth/v2/token',
    'https://authentication.logmeininc.com/oauth/token',
    'https://graph.facebook.com/oauth/access_token',
    'https://github.com/login/oauth/access_token',
    'https://api.getgo.com.evil.example/oauth/access_token',
    'https://myapi.getgo.com/oauth/access_token',
    'https://api.getgo.com@evil.example/oauth/access_token',
    'https://evil.example/api.getgo.com/oauth/access_token',
    'https://api.getgo.com:8443/oauth/access_token',
    'https://api.getgo.com/oauth/access_tokens',
    'https://api.getgo.com/oauth/access_token.html',
    'https://api.getgo.com/oauth/access_token/revoke',
    'https://api.getgo.com/G2W/rest/oauth/access_token',
];

function read(array $answer)
{
    return ['access_token' => $answer['access_token'], 'path' => 'oauth'];
}
