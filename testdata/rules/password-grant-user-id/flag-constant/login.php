<?php
function login($password, $own, $id, $secret)
{
    $ch = curl_init();
    curl_setopt_array($ch, [
        CURLOPT_URL => Urls::$token,
        CURLOPT_USERPWD => $id . ':' . $secret,
        CURLOPT_POSTFIELDS => http_build_query([
            'grant_type' => 'password',
            'password' => $password,
            'user_id' => $own, // expect: password-grant-user-id high
        ]),
    ]);
    return curl_exec($ch);
}
