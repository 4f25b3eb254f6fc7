<?php
// expect: library authorize=https://api.example.test/oauth/authorize token=none
// expect: library authorize=none token=https://api.example.test/oauth/token
// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* headers ..
// expect: built https://api.example.test/oauth/authorize query client_id=app redirect_uri=https://shop.example.test/back response_type=code

function exchange($code)
{
    $client = new OAuth2\Client('app', getenv('SECRET'));
    $client->getAuthenticationUrl('https://api.example.test/oauth/authorize', 'https://shop.example.test/back');

    return $client->getAccessToken('https://api.example.test/oauth/token', 'authorization_code', ['code' => $code])['result'];
}
