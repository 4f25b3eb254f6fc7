<?php
// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=*

function exchange($code)
{
    $client = CRM_Utils_HttpClient::singleton();
    list($status, $body) = $client->post('https://api.example.test/oauth/token', array('grant_type' => 'authorization_code', 'code' => $code));
    return json_decode($body);
}
