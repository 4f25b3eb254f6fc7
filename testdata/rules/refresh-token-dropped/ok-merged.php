<?php
function renew($old, $auth)
{
    $ch = curl_init('https://api.getgo.com/oauth/v2/token');
    curl_setopt($ch, CURLOPT_USERPWD, $auth);
    curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query(['grant_type' => 'refresh_token', 'refresh_token' => $old]));
    return json_decode(curl_exec($ch), true);
}

// The old fields stay where the answer has none.
function merged(array $old, $auth)
{
    $token = renew($old['refresh_token'], $auth);
    update_option('goto_token', array_merge($old, $token));
}

function asked(array $old, $auth)
{
    $token = renew($old['refresh_token'], $auth);
    update_option('goto_access', $token['access_token']);
    if (array_key_exists('refresh_token', $token)) {
        update_option('goto_refresh', $token['refresh_token']);
    }
}
