<?php

class Format
{
    private $url = '%1$s/oauth/%2$s';
    private $body = 'grant_type=%3$s&code=%1$s&client_id=%2$s';

    public function exchange($code)
    {
        $options = array(
            CURLOPT_URL => sprintf($this->url, 'https://api.example.test', 'old_token'),
            CURLOPT_POSTFIELDS => vsprintf($this->body, array(urlencode($code), 'k-1', 'authorization_code')),
            CURLOPT_RETURNTRANSFER => true,
        );
        $ch = curl_init();
        curl_setopt_array($ch, $options);
        return curl_exec($ch); // [code]
    }
}
