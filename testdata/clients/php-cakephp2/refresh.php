<?php
// expect: POST https://api.example.test/oauth/token form grant_type=refresh_token refresh_token=*

App::uses('HttpSocket', 'Network/Http');

function refresh($token)
{
    $socket = new HttpSocket(array('timeout' => 10));
    return $socket->post('https://api.example.test/oauth/token', 'grant_type=refresh_token&refresh_token=' . urlencode($token))->body;
}
