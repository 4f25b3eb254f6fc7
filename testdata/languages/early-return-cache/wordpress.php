<?php

function shop_token()
{
    $token = get_transient('shop_token');
    if ($token) {
        return $token;
    }
    $response = wp_remote_post('https://api.example.test/oauth/old_token', array( // [login]
        'body' => array(
            'grant_type' => 'password',
            'user_id' => get_option('shop_user'),
            'password' => get_option('shop_password'),
        ),
    ));
    if (is_wp_error($response)) {
        return false;
    }
    $answer = json_decode(wp_remote_retrieve_body($response));
    set_transient('shop_token', $answer->access_token, 365 * DAY_IN_SECONDS);
    return $answer->access_token;
}
