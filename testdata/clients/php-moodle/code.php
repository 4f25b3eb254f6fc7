<?php
// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* headers Authorization="Basic base64(app:*)" Accept=application/json

function exchange($code, $secret) {
    $curl = new curl();
    $curl->setHeader('Authorization: Basic ' . base64_encode('app:' . $secret));
    $curl->setHeader(array('Accept: application/json'));
    return json_decode($curl->post('https://api.example.test/oauth/token',
        http_build_query(array('grant_type' => 'authorization_code', 'code' => $code))));
}
