<?php

use GuzzleHttp\Client;

class Grants
{
    public function grantCode(string $value): array
    {
        return ['grant_type' => 'authorization_code', 'code' => $value];
    }

    public function form(string $kind, string $value): array
    {
        return call_user_func([$this, 'grant' . ucfirst($kind)], $value);
    }
}

function exchange(string $code)
{
    return (new Client())->post('https://api.example.test/oauth/old_token', [ // [code]
        'form_params' => (new Grants())->form('code', $code),
    ]);
}
