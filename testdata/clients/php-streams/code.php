<?php
// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* headers Authorization="Basic base64(app:*)" Content-Type=application/x-www-form-urlencoded

function exchange($code, $secret)
{
    $context = stream_context_create([
        'http' => [
            'method' => 'POST',
            'header' => "Authorization: Basic " . base64_encode('app:' . $secret) . "\r\n"
                . "Content-Type: application/x-www-form-urlencoded\r\n",
            'content' => http_build_query(['grant_type' => 'authorization_code', 'code' => $code]),
        ],
    ]);

    return json_decode(file_get_contents('https://api.example.test/oauth/token', false, $context), true);
}
