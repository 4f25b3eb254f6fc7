<?php

use GuzzleHttp\Client;

final class CodeGrant
{
    public string $grant_type = 'authorization_code';

    public function __construct(public string $code)
    {
    }
}

function exchange(string $code)
{
    return (new Client())->post('https://api.example.test/oauth/old_token', [ // [code]
        'form_params' => get_object_vars(new CodeGrant($code)),
    ]);
}
