<?php
function token($code, array $extra)
{
    $form = [];
    $all = array_merge(['grant_type' => 'authorization_code', 'code' => $code], $extra);
    array_walk($all, function ($value, $name) use (&$form) {
        $form[$name] = $value;
    });
    $handle = curl_init('https://api.example.test/oauth/old_token');
    curl_setopt($handle, CURLOPT_POSTFIELDS, http_build_query($form));
    curl_setopt($handle, CURLOPT_RETURNTRANSFER, true);
    return curl_exec($handle); // [token]
}
