<?php

class Streams
{
    protected $host = 'https://api.example.test';

    public function exchange($code, $id, $secret)
    {
        $options['http']['method'] = 'POST';
        $options['http']['header'] = "Content-Type: application/json\r\n"
            . "Accept: application/json\r\n"
            . "Authorization: Basic " . base64_encode("$id:$secret") . "\r\n";
        $options['http']['content'] = 'grant_type=authorization_code&code=' . $code;
        $context = stream_context_create($options);
        return json_decode(file_get_contents($this->host . '/oauth/old_token', false, $context)); // [code]
    }
}
