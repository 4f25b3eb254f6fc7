<?php
// expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* password=* client_id=app

use Http\Discovery\Psr17FactoryDiscovery;
use Http\Discovery\Psr18ClientDiscovery;

function login($user, $password)
{
    $query = http_build_query(['grant_type' => 'password', 'user_id' => $user, 'password' => $password, 'client_id' => 'app']);
    $request = Psr17FactoryDiscovery::findRequestFactory()->createRequest('GET', 'https://api.example.test/oauth/old_token?' . $query);

    return json_decode((string) Psr18ClientDiscovery::find()->sendRequest($request)->getBody());
}
