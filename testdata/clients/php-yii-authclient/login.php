<?php
// expect: library authorize=none token=https://api.example.test/oauth/token
// expect: POST https://api.example.test/oauth/token form grant_type=password username=* password=* headers ..

use yii\authclient\OAuth2;

function login($user, $password)
{
    $client = new OAuth2(['tokenUrl' => 'https://api.example.test/oauth/token', 'clientId' => 'app']);

    return $client->authenticateUser($user, $password);
}
