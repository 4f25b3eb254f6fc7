<?php

function fields(array $values): array
{
    $pairs = [];
    foreach ($values as $name => $value) {
        $pairs[$name] = $value;
    }
    return $pairs;
}

function exchange(string $code)
{
    $headers = ['Accept: application/json'];
    $headers[] = 'X-Shop: 7';
    $form = fields(['grant_type' => 'authorization_code', 'code' => $code]);
    foreach (['redirect_uri' => 'https://shop.example.test/back'] as $name => $value) {
        $form += [$name => $value];
    }
    $curl = curl_init();
    curl_setopt_array($curl, [
        CURLOPT_URL => 'https://api.example.test/oauth/old_token',
        CURLOPT_POST => true,
        CURLOPT_HTTPHEADER => $headers,
        CURLOPT_POSTFIELDS => http_build_query($form),
        CURLOPT_RETURNTRANSFER => true,
    ]);
    return curl_exec($curl); // [code]
}
