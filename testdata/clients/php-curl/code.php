<?php
// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* auth=basic

function exchange($code, $id, $secret)
{
    $ch = curl_init('https://api.example.test/oauth/token');
    curl_setopt_array($ch, [
        CURLOPT_POST => true,
        CURLOPT_POSTFIELDS => http_build_query(['grant_type' => 'authorization_code', 'code' => $code]),
        CURLOPT_USERPWD => $id . ':' . $secret,
        CURLOPT_RETURNTRANSFER => true,
    ]);

    return json_decode(curl_exec($ch), true);
}
