<?php
function login(array $form, array $auth)
{
    $client = new GuzzleHttp\Client();
    return $client->post(Urls::HOST . Urls::TOKEN, ['form_params' => $form, 'auth' => $auth]);
}
