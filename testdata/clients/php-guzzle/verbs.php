<?php
// expect: PUT https://api.example.test/v1/put text
// expect: PATCH https://api.example.test/v1/patch multipart name=*
// expect: DELETE https://api.example.test/v1/delete
// expect: HEAD https://api.example.test/v1/head
// expect: OPTIONS https://api.example.test/v1/options
// expect: GET https://api.example.test/v1/request headers X-Trace=7
// expect: POST https://api.example.test/v1/sent text grant_type=refresh_token headers X-Trace=7 Content-Type=application/x-www-form-urlencoded
// expect: POST https://api.example.test/drupal

use GuzzleHttp\Client;
use GuzzleHttp\Psr7\Request;

function verbs($name)
{
    $client = new Client(['base_uri' => 'https://api.example.test/v1/']);
    $client->put('put', ['body' => 'some text']);
    $client->patch('patch', ['multipart' => [['name' => 'name', 'contents' => $name]]]);
    $client->delete('delete');
    $client->head('head');
    $client->requestAsync('OPTIONS', 'options');

    $old = new Client(['base_url' => 'https://api.example.test/v1/']);
    $old->setDefaultOption('headers', ['X-Trace' => '7']);
    $old->send($old->createRequest('GET', 'request'));
    $old->send(new Request('POST', 'https://api.example.test/v1/sent', ['Content-Type' => 'application/x-www-form-urlencoded'], 'grant_type=refresh_token'));

    \Drupal::httpClient()->post('https://api.example.test/drupal');
}
