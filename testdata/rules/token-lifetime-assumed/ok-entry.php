<?php
// What says when the token ends is kept with it, and asked before it is used.
function goto_login(string $refresh): array
{
    $response = wp_remote_post('https://api.getgo.com/oauth/v2/token', [
        'headers' => ['Authorization' => 'Basic ' . base64_encode(GOTO_ID . ':' . GOTO_SECRET)],
        'body' => ['grant_type' => 'refresh_token', 'refresh_token' => $refresh],
    ]);
    $answer = json_decode(wp_remote_retrieve_body($response), true);
    $entry = ['value' => $answer['access_token'], 'expires' => time() + $answer['expires_in']];
    set_transient('goto_token', $entry, 30 * DAY_IN_SECONDS);
    return $entry;
}

function goto_token(string $refresh): string
{
    $entry = get_transient('goto_token');
    if (!$entry || $entry['expires'] < time()) {
        $entry = goto_login($refresh);
    }
    return $entry['value'];
}
