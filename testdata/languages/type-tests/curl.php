<?php

class Poster
{
    public function post($url, $body, $headers = null)
    {
        $ch = curl_init($url);
        if (is_array($headers)) {
            $lines = array();
            foreach ($headers as $name => $value) {
                $lines[] = is_string($name) ? "$name: $value" : $value;
            }
            curl_setopt($ch, CURLOPT_HTTPHEADER, $lines);
        }
        if (is_array($body) || is_object($body)) {
            $body = http_build_query($body);
        } elseif (!is_string($body)) {
            throw new InvalidArgumentException();
        }
        curl_setopt($ch, CURLOPT_POST, 1);
        curl_setopt($ch, CURLOPT_POSTFIELDS, $body);
        return curl_exec($ch);
    }

    public function code($code)
    {
        $params = array('grant_type' => 'authorization_code', 'code' => $code);
        return $this->post('https://api.example.test/oauth/old_token', $params, array('Accept' => 'application/json')); // [code]
    }

    public function refresh($token)
    {
        return $this->post('https://api.example.test/oauth/old_token', 'grant_type=refresh_token&refresh_token=' . $token); // [flat]
    }
}
