<?php
// expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* password=* client_id=app

function login($user, $password)
{
    $request = new HttpRequest('https://api.example.test/oauth/old_token', HttpRequest::METH_GET);
    $request->addQueryData(array('grant_type' => 'password', 'user_id' => $user, 'password' => $password, 'client_id' => 'app'));
    $request->send();

    return json_decode($request->getResponseBody());
}
