<?php
// expect: POST https://api.example.test/oauth/token json grant_type=refresh_token refresh_token=* headers X-Trace=7

use Symfony\Contracts\HttpClient\HttpClientInterface;
use Symfony\Component\HttpClient\CurlHttpClient;

function refresh($token)
{
    $client = (new CurlHttpClient())->withOptions(['headers' => ['X-Trace' => '7']]);

    return json_decode($client->request('POST', 'https://api.example.test/oauth/token', [
        'json' => ['grant_type' => 'refresh_token', 'refresh_token' => $token],
    ])->getContent());
}
