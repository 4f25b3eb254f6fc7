<?php

function acme_events_token()
{
    $settings = get_option('acme_events');
    $answer = wp_remote_post('https://api.getgo.com/oauth/access_token', array(
        'headers' => array('Content-Type' => 'application/json'),
        'body' => json_encode(array(
            'grant_type' => 'password',
            'user_id' => $settings['mail'],
            'password' => 'not-a-real-one',
            'client_id' => $settings['api_key'],
        )),
    ));
    $token = json_decode(wp_remote_retrieve_body($answer));
    set_transient('acme_events_token', $token->access_token, YEAR_IN_SECONDS);
}
