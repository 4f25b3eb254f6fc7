<?php
// expect: POST https://api.example.test/oauth/token form grant_type=refresh_token refresh_token=* auth=basic

use Magento\Framework\HTTP\Client\Curl;

function refresh($token, $id, $secret)
{
    $curl = new Curl();
    $curl->setCredentials($id, $secret);
    $curl->post('https://api.example.test/oauth/token', ['grant_type' => 'refresh_token', 'refresh_token' => $token]);
    return json_decode($curl->getBody());
}
