<?php
// POST by option, by body, and by a verb that can't be known.
function byOption($code, $id, $secret, $verb)
{
    $ch = curl_init('https://api.getgo.com/oauth/v2/token');
    curl_setopt($ch, CURLOPT_USERPWD, $id . ':' . $secret);
    curl_setopt($ch, CURLOPT_CUSTOMREQUEST, $verb);
    curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query(['grant_type' => 'authorization_code', 'code' => $code]));
    return curl_exec($ch);
}

function byBody($code, $id, $secret)
{
    $ch = curl_init('https://api.getgo.com/oauth/v2/token');
    curl_setopt($ch, CURLOPT_USERPWD, $id . ':' . $secret);
    curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query(['grant_type' => 'authorization_code', 'code' => $code]));
    return curl_exec($ch);
}

// A GET of a resource is no token request.
function webinars($token)
{
    return file_get_contents('https://api.getgo.com/G2W/rest/v2/organizers/1/webinars?access_token=' . $token);
}
