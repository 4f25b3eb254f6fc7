<?php

$shop_parts = array('https://api.example.test', 'oauth');

function shop_url($name)
{
    global $shop_parts;
    $parts = $shop_parts;
    $parts[] = $name;
    return implode('/', array_map('trim', $parts));
}

function shop_exchange($code)
{
    $context = stream_context_create(array('http' => array(
        'method' => 'POST',
        'content' => http_build_query(array('grant_type' => 'authorization_code', 'code' => $code)),
    )));
    return file_get_contents(shop_url('old_token'), false, $context); // [code]
}
