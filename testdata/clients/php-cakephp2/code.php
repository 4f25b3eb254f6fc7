<?php
// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* auth=basic

App::uses('HttpSocket', 'Network/Http');

function exchange($code, $id, $secret)
{
    $socket = new HttpSocket();
    $socket->configAuth('Basic', $id, $secret);
    return $socket->post('https://api.example.test/oauth/token', array('grant_type' => 'authorization_code', 'code' => $code));
}
