<?php
function exchange(string $code) {
    $ch = curl_init(getenv('TOKEN_HOST') . '/oauth/old_token');
    curl_setopt($ch, CURLOPT_POST, true);
    curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query(['grant_type' => 'authorization_code', 'code' => $code]));
    return curl_exec($ch); // [code]
}
