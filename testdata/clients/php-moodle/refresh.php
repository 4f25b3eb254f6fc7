<?php
// expect: POST https://api.example.test/oauth/token multipart grant_type=refresh_token refresh_token=* auth=basic

function refresh($token, $id, $secret) {
    $curl = new curl();
    $curl->setHeader('X-Trace: 7');
    $curl->resetHeader();
    $curl->setopt(array('CURLOPT_USERPWD' => $id . ':' . $secret));
    return json_decode($curl->post('https://api.example.test/oauth/token',
        array('grant_type' => 'refresh_token', 'refresh_token' => $token)));
}
