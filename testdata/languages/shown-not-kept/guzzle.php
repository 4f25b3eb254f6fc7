<?php

use GuzzleHttp\Client;

function exchange($desk, $log, $response, string $code)
{
    $sent = (new Client())->post('https://api.example.test/oauth/old_token', [ // [code]
        'form_params' => ['grant_type' => 'authorization_code', 'code' => $code],
    ]);
    $answer = json_decode((string) $sent->getBody(), true);
    echo $answer['access_token'];
    print_r($answer);
    printf("token %s\n", $answer['access_token']);
    error_log($answer['access_token']);
    var_dump($answer);
    $log->info('token', ['token' => $answer['access_token']]);
    header('X-Token: ' . $answer['access_token']);
    $response->getBody()->write($answer['access_token']);
    $desk->setHeader('Authorization', 'Bearer ' . $answer['access_token']);
    fwrite(STDERR, $answer['access_token']);
}
