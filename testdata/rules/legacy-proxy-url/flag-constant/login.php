<?php
function login($endpoint, array $form)
{
    $client = new GuzzleHttp\Client();
    return $client->post(Urls::BASE . '/' . $endpoint, ['form_params' => $form]);
}
