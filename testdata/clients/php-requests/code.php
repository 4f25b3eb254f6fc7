<?php
// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* auth=basic

use WpOrg\Requests\Requests;

function exchange($code, $id, $secret)
{
    $data = ['grant_type' => 'authorization_code', 'code' => $code];

    return json_decode(Requests::post('https://api.example.test/oauth/token', [], $data, ['auth' => [$id, $secret]])->body);
}
