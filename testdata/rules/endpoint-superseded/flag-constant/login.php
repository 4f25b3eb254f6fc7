<?php
function login(array $form, array $auth)
{
    $client = new GuzzleHttp\Client();
    return $client->post(HOST . '/oauth/v2/token', ['form_params' => $form, 'auth' => $auth]); // expect: endpoint-superseded high
}
