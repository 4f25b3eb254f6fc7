<?php
// Inline: in the text of the URL.
function inText($code, $id, $secret)
{
    $url = "https://api.getgo.com/oauth/v2/token?grant_type=authorization_code&code={$code}"; // expect: token-request-params-in-query high
    $ch = curl_init($url);
    curl_setopt($ch, CURLOPT_POST, true);
    curl_setopt($ch, CURLOPT_USERPWD, $id . ':' . $secret);
    return curl_exec($ch);
}

// Through a helper of the project, which appends the query.
function call($url, array $query, $auth)
{
    $ch = curl_init($url . '?' . http_build_query($query));
    curl_setopt($ch, CURLOPT_POST, true);
    curl_setopt($ch, CURLOPT_USERPWD, $auth);
    return json_decode(curl_exec($ch), true);
}

function byHelper($token, $auth)
{
    $query = ['grant_type' => 'refresh_token', 'refresh_token' => $token];
    return call('https://api.getgo.com/oauth/v2/token', $query, $auth); // expect: token-request-params-in-query high
}
