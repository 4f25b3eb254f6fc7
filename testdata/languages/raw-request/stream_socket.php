<?php

final class Exchange
{
    private $address = 'ssl://api.example.test:443';

    public function run(string $code): void
    {
        $form = http_build_query(['grant_type' => 'authorization_code', 'code' => $code, 'client_id' => 'k-1']);
        $lines = [
            'POST /oauth/old_token HTTP/1.1',
            'Host: api.example.test',
            'Content-Type: application/x-www-form-urlencoded',
            'Content-Length: ' . strlen($form),
            'Connection: Close',
        ];
        $context = stream_context_create(['ssl' => ['verify_peer' => true]]);
        $stream = stream_socket_client($this->address, $errno, $error, 5, STREAM_CLIENT_CONNECT, $context);
        stream_set_timeout($stream, 5);
        fwrite($stream, implode("\r\n", $lines) . "\r\n\r\n" . $form); // [code]
        $answer = explode("\r\n\r\n", stream_get_contents($stream), 2);
        $token = json_decode($answer[1], true);
        $file = fopen('/var/lib/shop/token', 'w');
        fwrite($file, $token['access_token']);
        fclose($file);
    }
}
