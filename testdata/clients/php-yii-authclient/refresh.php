<?php
// expect: library authorize=none token=https://api.example.test/oauth/token state=off
// expect: POST https://api.example.test/oauth/token form grant_type=refresh_token headers ..

use yii\authclient\OAuth2;

function refresh($token)
{
    $client = new OAuth2(['tokenUrl' => 'https://api.example.test/oauth/token', 'validateAuthState' => false]);

    return $client->refreshAccessToken($token);
}
