<?php

use GuzzleHttp\Client;

class Options
{
    public function exchange($code, $id, $secret, $scope)
    {
        $options = [];
        $options['headers']['Accept'] = 'application/json';
        $options['form_params']['grant_type'] = 'authorization_code';
        $options['form_params'] += ['code' => $code];
        if ($scope) {
            $options['form_params']['scope'] = $scope;
        }
        $options['auth'] ??= [$id, $secret];
        return (new Client())->post('https://api.example.test/oauth/old_token', $options); // [code]
    }
}
