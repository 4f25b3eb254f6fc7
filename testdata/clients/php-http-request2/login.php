<?php
// expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* password=* client_id=app

function login($user, $password)
{
    $request = new HTTP_Request2('https://api.example.test/oauth/old_token', HTTP_Request2::METHOD_GET);
    $request->getUrl()->setQueryVariables(array(
        'grant_type' => 'password',
        'user_id' => $user,
        'password' => $password,
        'client_id' => 'app',
    ));

    return json_decode($request->send()->getBody());
}
