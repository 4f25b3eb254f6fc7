<?php

function desk_login($user)
{
    global $wpdb;
    $address = add_query_arg(array('grant_type' => 'password', 'user_id' => $user), 'https://api.example.test/oauth/old_token');
    $answer = json_decode(wp_remote_retrieve_body(wp_remote_get($address))); // [login]
    $wpdb->get_var($wpdb->prepare("SELECT id FROM {$wpdb->prefix}desk WHERE token = %s", $answer->access_token));
    $wpdb->query($wpdb->prepare("UPDATE {$wpdb->prefix}desk SET token = %s WHERE owner = %s", $answer->access_token, $user));
}
