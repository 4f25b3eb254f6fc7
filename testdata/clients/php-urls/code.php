<?php
// expect: built https://api.example.test/oauth/authorize query client_id=k-1 redirect_uri=*
// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=*

use GuzzleHttp\Client;
use League\Uri\Uri;

function authorize_url(string $redirect): string
{
    return (string) Uri::new('https://api.example.test')
        ->withPath('/oauth/authorize')
        ->withQuery(http_build_query(['client_id' => 'k-1', 'redirect_uri' => $redirect]));
}

function exchange(string $code)
{
    $url = Uri::new('http://none.example.test')->withScheme('https')->withHost('api.example.test')->withPort(443)->withPath('/oauth/token');
    return (new Client())->post($url, ['form_params' => ['grant_type' => 'authorization_code', 'code' => $code]]);
}
