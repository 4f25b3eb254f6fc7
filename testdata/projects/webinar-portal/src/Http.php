<?php

namespace Portal;

/** The portal's own little wrapper around curl. */
class Http
{
    public function request(string $verb, string $path, array $query = [], array $headers = []): array
    {
        $url = Endpoints::HOST . $path;
        if ($query) {
            $url .= '?' . http_build_query($query);
        }
        $ch = curl_init($url);
        curl_setopt($ch, CURLOPT_CUSTOMREQUEST, $verb);
        curl_setopt($ch, CURLOPT_HTTPHEADER, array_merge(['Accept: application/json'], $headers));
        curl_setopt($ch, CURLOPT_RETURNTRANSFER, true);
        $body = curl_exec($ch);
        curl_close($ch);

        return json_decode($body, true);
    }
}
