<?php

class Wire
{
    private $host = 'https://api.example.test';

    public function submitForm($path, array $fields)
    {
        $ch = curl_init($this->host . $path);
        curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query($fields));
        return curl_exec($ch);
    }
}
