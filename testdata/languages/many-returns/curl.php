<?php

class Renew
{
    private $lines = array();

    private function prepare($debug)
    {
        $this->lines = array('Accept: application/json');
        if (!$debug) {
            return $this;
        }
        $this->lines[] = 'X-Debug: 1';
        return $this;
    }

    public function run($token, $debug)
    {
        $this->prepare($debug);
        $ch = curl_init('https://api.example.test/oauth/old_token');
        curl_setopt($ch, CURLOPT_HTTPHEADER, $this->lines);
        curl_setopt($ch, CURLOPT_POSTFIELDS, 'grant_type=refresh_token&refresh_token=' . $token);
        $body = curl_exec($ch); // [token]
        if ($body === false) {
            return null;
        }
        if (curl_getinfo($ch, CURLINFO_HTTP_CODE) != 200) {
            return null;
        }
        return $body;
    }
}
