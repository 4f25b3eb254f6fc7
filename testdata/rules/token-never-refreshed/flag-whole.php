<?php
// The answer is kept as a whole, with a time added to it.
function login($code, $auth)
{
    $ch = curl_init('https://api.getgo.com/oauth/v2/token');
    curl_setopt($ch, CURLOPT_USERPWD, $auth);
    curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query(['grant_type' => 'authorization_code', 'code' => $code]));
    $token = json_decode(curl_exec($ch), true); // expect: token-never-refreshed high
    $token['expires_at'] = time() + $token['expires_in'];
    update_option('goto_token', $token);
}
