<?php
// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* headers Authorization="Basic base64(app:*)"

function exchange($code, $secret)
{
    $answer = wp_remote_post('https://api.example.test/oauth/token', array(
        'headers' => array('Authorization' => 'Basic ' . base64_encode('app:' . $secret)),
        'body' => array('grant_type' => 'authorization_code', 'code' => $code),
    ));

    return json_decode($answer['body'], true);
}
