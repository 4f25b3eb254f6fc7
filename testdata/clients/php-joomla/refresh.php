<?php
// expect: POST https://api.example.test/oauth/token form grant_type=refresh_token refresh_token=* headers Authorization="Basic base64(k-1:*)"
// expect: PUT https://api.example.test/v1/token form a=b

function refresh($token, $secret)
{
    $headers = array('Authorization' => 'Basic ' . base64_encode('k-1:' . $secret));
    $body = 'grant_type=refresh_token&refresh_token=' . urlencode($token);
    JHttpFactory::getHttp()->put('https://api.example.test/v1/token', array('a' => 'b'));
    return JHttpFactory::getHttp()->post('https://api.example.test/oauth/token', $body, $headers);
}
