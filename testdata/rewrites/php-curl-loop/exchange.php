<?php

define('MEETING_CLIENT_ID', 'k-invented');
define('MEETING_CLIENT_SECRET', 's-invented');

function flat(array $fields)
{
    $pairs = [];
    foreach ($fields as $name => $value) {
        $pairs[] = $name . '=' . urlencode($value);
    }
    return implode('&', $pairs);
}

function exchange($responseKey)
{
    $fields = [
        'grant_type' => 'authorization_code',
        'code' => trim($responseKey),
        'client_id' => MEETING_CLIENT_ID,
    ];
    $handle = curl_init('https://api.getgo.com/oauth/access_token?' . flat($fields));
    curl_setopt($handle, CURLOPT_RETURNTRANSFER, true);
    return json_decode(curl_exec($handle));
}
