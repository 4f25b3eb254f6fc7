<?php
// What is kept with the token does not say when it ends.
function goto_login(string $refresh): void
{
    $response = wp_remote_post('https://api.getgo.com/oauth/v2/token', [
        'headers' => ['Authorization' => 'Basic ' . base64_encode(GOTO_ID . ':' . GOTO_SECRET)],
        'body' => ['grant_type' => 'refresh_token', 'refresh_token' => $refresh],
    ]);
    $answer = json_decode(wp_remote_retrieve_body($response), true);
    $entry = ['value' => $answer['access_token'], 'organizer' => $answer['organizer_key']];
    set_transient('goto_token', $entry, 30 * DAY_IN_SECONDS); // expect: token-lifetime-assumed high
}
