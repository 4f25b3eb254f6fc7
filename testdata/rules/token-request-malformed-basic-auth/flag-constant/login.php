<?php
function login($code, $token)
{
    $client = new GuzzleHttp\Client();
    return $client->post(Urls::TOKEN, [
        'headers' => ['Authorization' => Urls::SCHEME . $token], // expect: token-request-malformed-basic-auth high
        'form_params' => ['grant_type' => 'authorization_code', 'code' => $code],
    ]);
}
