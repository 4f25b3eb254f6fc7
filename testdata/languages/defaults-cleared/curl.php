<?php

class Cleared
{
    private $headers = array('Accept' => 'text/html', 'Authorization' => 'Bearer none');

    public function token($code)
    {
        $headers = $this->headers;
        $headers['Accept'] = 'application/json';
        unset($headers['Authorization']);
        $lines = array();
        foreach ($headers as $name => $value) {
            $lines[] = sprintf('%s: %s', $name, $value);
        }
        $ch = curl_init('https://api.example.test/v1/other');
        curl_setopt($ch, CURLOPT_CUSTOMREQUEST, 'DELETE');
        curl_setopt($ch, CURLOPT_CUSTOMREQUEST, 'POST');
        curl_setopt($ch, CURLOPT_URL, 'https://api.example.test/oauth/old_token');
        curl_setopt($ch, CURLOPT_HTTPHEADER, array('X-First: 1'));
        curl_setopt($ch, CURLOPT_HTTPHEADER, $lines);
        curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query(array('grant_type' => 'authorization_code', 'code' => $code)));
        return curl_exec($ch); // [token]
    }
}
