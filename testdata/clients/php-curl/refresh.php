<?php
// expect: POST https://api.example.test/oauth/token multipart grant_type=refresh_token refresh_token=* client_id=app

function refresh($token)
{
    $ch = curl_init('https://api.example.test/oauth/token');
    curl_setopt($ch, CURLOPT_POSTFIELDS, ['grant_type' => 'refresh_token', 'refresh_token' => $token, 'client_id' => 'app']);

    return json_decode(curl_exec($ch), true);
}
