<?php
// Two requests feed on one constant: one finding, at the constant.
function first(array $form)
{
    $client = new GuzzleHttp\Client();
    return $client->post(Urls::TOKEN, ['form_params' => $form]);
}

function second(array $form)
{
    $client = new GuzzleHttp\Client();
    return $client->post(Urls::TOKEN, ['form_params' => $form]);
}

function joined(array $form)
{
    $client = new GuzzleHttp\Client(['base_uri' => Urls::HOST]);
    return $client->post(Urls::PATH, ['form_params' => $form]);
}
