<?php

$shop_key = 'k-1';

add_action('admin_post_shop_login', function () use ($shop_key) {
    $query = build_query(array('a' => 1));
    $url = add_query_arg(array(
        'grant_type' => 'password',
        'user_id' => $_POST['user'],
        'password' => $_POST['password'],
        'client_id' => $shop_key,
    ), 'https://api.example.test/oauth/old_token');
    $response = wp_remote_get($url); // [login]
    set_notice(wp_remote_retrieve_response_code($response));
});
