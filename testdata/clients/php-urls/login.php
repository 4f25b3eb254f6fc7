<?php
// expect: GET https://api.example.test/oauth/token query grant_type=password username=*
// expect: GET https://api.example.test/oauth/token query grant_type=password username=* scope=a

use GuzzleHttp\Psr7\Uri;
use League\Uri\Uri as LeagueUri;

function by_components(string $user)
{
    $url = LeagueUri::fromComponents([
        'scheme' => 'https',
        'host' => 'api.example.test',
        'path' => '/oauth/token',
        'query' => http_build_query(['grant_type' => 'password', 'username' => $user]),
    ]);
    return file_get_contents((string) $url);
}

function by_values(string $user)
{
    $url = Uri::withQueryValues(new Uri('https://api.example.test/oauth/token'), ['grant_type' => 'password', 'username' => $user]);
    return file_get_contents(Uri::withQueryValue($url, 'scope', 'a')->__toString());
}
