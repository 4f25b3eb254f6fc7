<?php
// Half of the path, or the old host, changed.
const HALVES = [
    'https://api.getgo.com/oauth/v2/access_token', // expect: token-wrong-endpoint high
    'https://api.getgo.com/oauth/v2//access_token', // expect: token-wrong-endpoint high
    'https://api.getgo.com//oauth/v2/access_token', // expect: token-wrong-endpoint high
    'https://api.getgo.com/oauth/token', // expect: token-wrong-endpoint high
    'https://api.citrixonline.com/oauth/v2/token', // expect: token-wrong-endpoint high
];

function send($path, array $form, array $auth)
{
    $client = new GuzzleHttp\Client(['base_uri' => 'https://api.getgo.com']);
    return $client->post($path, ['form_params' => $form, 'auth' => $auth]);
}

function byHelper(array $form, array $auth)
{
    return send('/oauth/v2/access_token', $form, $auth); // expect: token-wrong-endpoint high
}
