<?php
// There; a base without its query; a library that adds it; another provider.
function login($id, $state)
{
    return 'https://api.getgo.com/oauth/v2/authorize?response_type=code&client_id=' . $id . '&state=' . $state;
}

class Urls
{
    const LOGIN = 'https://api.getgo.com/oauth/v2/authorize';
}

function provider($id, $secret)
{
    return new League\OAuth2\Client\Provider\GenericProvider([
        'clientId' => $id,
        'clientSecret' => $secret,
        'urlAuthorize' => 'https://api.getgo.com/oauth/v2/authorize',
        'urlAccessToken' => 'https://api.getgo.com/oauth/v2/token',
        'urlResourceOwnerDetails' => '',
    ]);
}

function elsewhere($id, $state)
{
    return 'https://login.example.org/oauth/v2/authorize?client_id=' . $id . '&state=' . $state;
}
