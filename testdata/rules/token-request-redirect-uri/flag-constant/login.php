<?php
function exchange($code, $id, $secret)
{
    $client = new GuzzleHttp\Client(['auth' => [$id, $secret]]);
    $form = ['grant_type' => 'authorization_code', 'code' => $code];
    return $client->post(Urls::HOST . '/oauth/v2/token', ['form_params' => $form]); // expect: token-request-redirect-uri high
}
