<?php
// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* headers X-Shop=7

function exchange($code)
{
    $request = Request::factory('https://api.example.test/oauth/token')
        ->method(Request::POST)
        ->headers('X-Shop', '7')
        ->post(array('grant_type' => 'authorization_code', 'code' => $code));
    return json_decode($request->execute()->body());
}
