<?php
// In the body; and the same names in an authorize URL, where they belong.
function inBody($code, $id, $secret)
{
    $client = new GuzzleHttp\Client();
    return $client->post('https://api.getgo.com/oauth/v2/token', [
        'auth' => [$id, $secret],
        'form_params' => ['grant_type' => 'authorization_code', 'code' => $code],
    ]);
}

function login($id, $state)
{
    header('Location: https://api.getgo.com/oauth/v2/authorize?response_type=code&client_id=' . $id . '&state=' . $state);
}

// Other parameters of the token URL are nobody's business.
function traced($code, $id, $secret)
{
    $ch = curl_init('https://api.getgo.com/oauth/v2/token?trace=1');
    curl_setopt($ch, CURLOPT_USERPWD, $id . ':' . $secret);
    curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query(['grant_type' => 'authorization_code', 'code' => $code]));
    return curl_exec($ch);
}
