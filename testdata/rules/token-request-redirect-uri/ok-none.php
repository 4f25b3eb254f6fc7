<?php
// Neither has one; only another provider's login does.
function login($id, $state)
{
    return 'https://api.getgo.com/oauth/v2/authorize?response_type=code&client_id=' . $id . '&state=' . $state;
}

function other($id)
{
    return 'https://login.example.org/authorize?redirect_uri=' . $id;
}

function obtain($code, $id, $secret)
{
    $ch = curl_init('https://api.getgo.com/oauth/v2/token');
    curl_setopt($ch, CURLOPT_USERPWD, $id . ':' . $secret);
    curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query(['grant_type' => 'authorization_code', 'code' => $code]));
    return json_decode(curl_exec($ch), true);
}
