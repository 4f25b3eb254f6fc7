<?php
// The same constant in both, encoded or not; a flow without one; another provider's.
const BACK = 'https://shop.example.org/back';

function login($id, $state)
{
    return 'https://api.getgo.com/oauth/v2/authorize?response_type=code&client_id=' . $id . '&state=' . $state . '&redirect_uri=' . rawurlencode(BACK);
}

function exchange($code, $id, $secret)
{
    $client = new GuzzleHttp\Client(['auth' => [$id, $secret]]);
    return $client->post('https://api.getgo.com/oauth/v2/token', ['form_params' => ['grant_type' => 'authorization_code', 'code' => $code, 'redirect_uri' => BACK]]);
}
