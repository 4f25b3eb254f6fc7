<?php
// expect: POST https://api.example.test/oauth/token form grant_type=refresh_token refresh_token=*

function refresh($token)
{
    $request = Request::factory('https://api.example.test/oauth/token')->method('POST');
    $request->post('grant_type', 'refresh_token');
    $request->post('refresh_token', $token);
    return $request->execute()->body();
}
