<?php

use GuzzleHttp\Client;

$call = function ($base) {
    return function ($verb) use ($base) {
        return fn ($path, array $fields) => (new Client)->request($verb, $base . $path, [($verb === 'GET' ? 'query' : 'form_params') => $fields]);
    };
};

$api = $call('https://api.example.test');
$post = $api('POST');
$get = $api('GET');

echo $post('/oauth/old_token', ['grant_type' => 'authorization_code', 'code' => $_GET['code']])->getBody(); // [code]
echo $get('/oauth/old_token', ['grant_type' => 'password', 'user_id' => $_POST['user']])->getBody(); // [login]
