<?php

function refresh_all(array $tokens)
{
    $multi = curl_multi_init();
    $handles = array();
    foreach ($tokens as $i => $token) {
        $handles[$i] = curl_init('https://api.example.test/oauth/old_token');
        curl_setopt($handles[$i], CURLOPT_RETURNTRANSFER, true);
        curl_setopt($handles[$i], CURLOPT_POSTFIELDS, http_build_query(array('grant_type' => 'refresh_token', 'refresh_token' => $token)));
        curl_multi_add_handle($multi, $handles[$i]); // [add]
    }
    do {
        curl_multi_exec($multi, $running);
    } while ($running > 0);
    return $handles;
}
