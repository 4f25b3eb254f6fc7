<?php
function login($id, $state)
{
    return 'https://api.getgo.com/oauth/v2/authorize?' . http_build_query(['response_type' => 'code', 'client_id' => $id, 'state' => $state, 'redirect_uri' => 'https://shop.example.org/back']);
}

function obtain($code, $id, $secret)
{
    $ch = curl_init('https://api.getgo.com/oauth/v2/token');
    curl_setopt($ch, CURLOPT_USERPWD, $id . ':' . $secret);
    curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query(['grant_type' => 'authorization_code', 'code' => $code]));
    return json_decode(curl_exec($ch), true); // expect: token-request-redirect-uri high
}
