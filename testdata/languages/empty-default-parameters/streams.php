<?php

function fetch_token($code = '', $client = '', $everything = false, $host = 'api.example.test')
{
    if ($code == '' || empty($client)) {
        return null;
    }
    $params = array('grant_type' => 'authorization_code', 'code' => $code, 'client_id' => $client);
    if ($everything) {
        $params['scope'] = 'all';
    }
    return file_get_contents('https://' . $host . '/oauth/old_token?' . http_build_query($params)); // [code]
}
