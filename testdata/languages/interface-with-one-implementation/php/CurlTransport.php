<?php

namespace Shop\Http;

final class CurlTransport implements Transport
{
    public function post(string $path, array $fields): string
    {
        $curl = curl_init('https://api.example.test' . $path);
        curl_setopt($curl, CURLOPT_POST, true);
        curl_setopt($curl, CURLOPT_POSTFIELDS, http_build_query($fields));
        curl_setopt($curl, CURLOPT_RETURNTRANSFER, true);
        return curl_exec($curl);
    }
}
