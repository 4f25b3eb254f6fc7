<?php

function basic_header(string $id, string $secret): string
{
    return sprintf('Authorization: Basic %s', base64_encode("{$id}:{$secret}"));
}

function post_form(array $fields, array $headers)
{
    $handle = curl_init('https://api.example.test/oauth/old_token');
    curl_setopt($handle, CURLOPT_POST, true);
    curl_setopt($handle, CURLOPT_POSTFIELDS, http_build_query($fields));
    curl_setopt($handle, CURLOPT_HTTPHEADER, $headers);
    return curl_exec($handle);
}

function exchange(string $id, string $secret, string $code)
{
    return post_form(['grant_type' => 'authorization_code', 'code' => $code], [basic_header($id, $secret)]); // [code]
}

function renew(string $id, string $secret, string $old)
{
    $pair = base64_encode(implode(':', [$id, $secret]));
    return post_form( // [refresh]
        ['grant_type' => 'refresh_token', 'refresh_token' => $old],
        ['Authorization: Basic ' . $pair]
    );
}
