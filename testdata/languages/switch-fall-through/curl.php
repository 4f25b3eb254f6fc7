<?php

function send_it($verb, $path, $data = '')
{
    $ch = curl_init('https://api.example.test' . $path);
    switch (strtoupper($verb)) {
        case 'PUT':
        case 'DELETE':
            curl_setopt($ch, CURLOPT_CUSTOMREQUEST, $verb);
            break;
        default:
            break;
        case 'POST':
            curl_setopt($ch, CURLOPT_POST, true);
        case 'PATCH':
            curl_setopt($ch, CURLOPT_POSTFIELDS, $data);
    }
    curl_setopt($ch, CURLOPT_HTTPHEADER, ['X-Trace: 1']);
    return curl_exec($ch);
}

function exchange($code)
{
    return send_it('POST', '/oauth/old_token', 'grant_type=authorization_code&code=' . $code); // [code]
}

function drop()
{
    return send_it('DELETE', '/v1/sessions/current'); // [drop]
}
