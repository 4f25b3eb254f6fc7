<?php
// expect: GET https://api.example.test/oauth/token query grant_type=password user_id=* headers Accept=application/json

use Magento\Framework\HTTP\Client\Curl;

function login($user)
{
    $curl = new Curl();
    $curl->addHeader('Accept', 'application/json');
    $curl->get('https://api.example.test/oauth/token?grant_type=password&user_id=' . urlencode($user));
    return json_decode($curl->getBody());
}
