<?php
// A variable one; a library that makes it; a base without its query; a query that may have more.
function login($id)
{
    $_SESSION['state'] = bin2hex(random_bytes(16));
    return 'https://api.getgo.com/oauth/v2/authorize?response_type=code&client_id=' . $id . '&state=' . $_SESSION['state'];
}

function provider($id, $secret)
{
    $provider = new League\OAuth2\Client\Provider\GenericProvider([
        'clientId' => $id,
        'clientSecret' => $secret,
        'urlAuthorize' => 'https://api.getgo.com/oauth/v2/authorize',
        'urlAccessToken' => 'https://api.getgo.com/oauth/v2/token',
        'urlResourceOwnerDetails' => '',
    ]);
    return $provider->getAuthorizationUrl();
}

const LOGIN = 'https://api.getgo.com/oauth/v2/authorize';

function more($id, array $query)
{
    return 'https://api.getgo.com/oauth/v2/authorize?' . http_build_query(['response_type' => 'code', 'client_id' => $id] + $query); // expect: authorize-missing-state low
}
