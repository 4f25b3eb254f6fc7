<?php
// At authorize it is needed; in a library's configuration it is no parameter; elsewhere it is any name.
function login($id, $state)
{
    header('Location: https://api.getgo.com/oauth/v2/authorize?' . http_build_query(['response_type' => 'code', 'client_id' => $id, 'state' => $state]));
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

function find($client_id)
{
    return ['client_id' => $client_id, 'grant' => 'none'];
}
