<?php
// expect: POST https://api.example.test/oauth/token text grant_type=authorization_code code=* headers Authorization="Basic base64(app:*)" Content-Type=application/x-www-form-urlencoded

use Nyholm\Psr7\Factory\Psr17Factory;
use Symfony\Component\HttpClient\Psr18Client;

function exchange($code, $secret)
{
    $factory = new Psr17Factory();
    $client = new Psr18Client();
    $request = $factory->createRequest('POST', 'https://api.example.test/oauth/token')
        ->withHeader('Authorization', 'Basic ' . base64_encode('app:' . $secret))
        ->withHeader('Content-Type', 'application/x-www-form-urlencoded')
        ->withBody($factory->createStream(http_build_query(['grant_type' => 'authorization_code', 'code' => $code])));

    return json_decode($client->sendRequest($request)->getBody()->getContents(), true);
}
