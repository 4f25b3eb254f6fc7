<?php
// expect: POST https://api.example.test/oauth/token form grant_type=refresh_token refresh_token=* headers Accept=application/json

function refresh($token)
{
    $context = stream_context_create();
    stream_context_set_option($context, 'http', 'method', 'POST');
    stream_context_set_option($context, 'http', 'header', ['Accept: application/json']);
    stream_context_set_option($context, ['http' => ['content' => 'grant_type=refresh_token&refresh_token=' . $token]]);
    $stream = fopen('https://api.example.test/oauth/token', 'r', false, $context);

    return json_decode(stream_get_contents($stream), true);
}
