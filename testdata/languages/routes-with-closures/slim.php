<?php

require 'vendor/autoload.php';

$settings = ['host' => 'https://api.example.test', 'key' => 'k-3'];
$client = new GuzzleHttp\Client(['base_uri' => $settings['host']]);
$app = new Slim\App();

$app->get('/login', function ($request, $response) use ($settings) {
    return $response->withRedirect($settings['host'] . '/oauth/old_authorize?client_id=' . $settings['key']); // [authorize]
});

$app->get('/back', function ($request, $response) use ($client, $settings) {
    $answer = json_decode($client->post('/oauth/old_token', ['form_params' => [ // [code]
        'grant_type' => 'authorization_code',
        'code' => $request->getQueryParam('code'),
        'client_id' => $settings['key'],
    ]])->getBody());
    $_SESSION['token'] = $answer->access_token;
    return $response;
});

$app->run();
