<?php

function refresh($config, $old)
{
    $context = stream_context_create(['http' => ['method' => 'POST', 'content' => http_build_query([
        'grant_type' => 'refresh_token',
        'refresh_token' => $old->refresh_token,
        'client_id' => $config->consumer_key,
        'client_secret' => $config->consumer_secret,
    ])]]);
    return file_get_contents('https://api.getgo.com/oauth/access_token', false, $context);
}
