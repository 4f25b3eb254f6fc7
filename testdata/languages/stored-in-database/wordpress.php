<?php

function shop_callback()
{
    $response = wp_remote_post('https://api.example.test/oauth/old_token', array( // [code]
        'body' => array('grant_type' => 'authorization_code', 'code' => sanitize_text_field($_GET['code'])),
    ));
    $answer = json_decode($response['body'], true);
    if (!empty($answer)) {
        update_option('shop_access', $answer['access_token']);
        update_option('shop_refresh', $answer['refresh_token']);
    }
}
