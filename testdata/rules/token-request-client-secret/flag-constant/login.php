<?php
function login($code, $own, $id, $secret)
{
    $ch = curl_init();
    curl_setopt_array($ch, [
        CURLOPT_URL => Urls::$token,
        CURLOPT_USERPWD => $id . ':' . $secret,
        CURLOPT_POSTFIELDS => http_build_query([
            'grant_type' => 'authorization_code',
            'code' => $code,
            'client_secret' => $own, // expect: token-request-client-secret high
        ]),
    ]);
    return curl_exec($ch);
}
