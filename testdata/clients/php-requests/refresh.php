<?php
// expect: POST https://api.example.test/oauth/token form grant_type=refresh_token refresh_token=* headers X-Trace=7

use WpOrg\Requests\Session;

function refresh($token)
{
    $session = new Session('https://api.example.test', ['X-Trace' => '7']);

    return json_decode($session->post('/oauth/token', [], 'grant_type=refresh_token&refresh_token=' . $token)->body);
}
