<?php
// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* headers Authorization="Basic base64(app:*)"

function exchange($code, $secret)
{
    $browser = new Buzz\Browser();

    return json_decode($browser->post('https://api.example.test/oauth/token', [
        'Authorization' => 'Basic ' . base64_encode('app:' . $secret),
    ], http_build_query(['grant_type' => 'authorization_code', 'code' => $code]))->getContent());
}
