<?php
// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* headers X-Shop=7

use Magento\Framework\HTTP\Client\Curl;

function exchange($code)
{
    $curl = new Curl();
    $curl->setHeaders(['X-Shop' => '7']);
    $curl->post('https://api.example.test/oauth/token', ['grant_type' => 'authorization_code', 'code' => $code]);
    return json_decode($curl->getBody());
}
