<?php

function shop_token($code)
{
    $raw = wp_remote_retrieve_body(wp_remote_post('https://api.example.test/oauth/old_token', array( // [code]
        'body' => array('grant_type' => 'authorization_code', 'code' => $code),
    )));
    $answer = json_decode($raw, true);
    set_transient('shop_token', $answer['access_token'], $answer['expires_in'] - 60);
}
