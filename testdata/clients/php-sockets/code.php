<?php
// expect: POST https://api.example.test/oauth/token text grant_type=authorization_code code=* client_id=k-1 headers Content-Type=application/x-www-form-urlencoded Host=api.example.test Content-Length=*

function exchange($code)
{
    $body = 'grant_type=authorization_code&code=' . $code . '&client_id=k-1';
    $stream = stream_socket_client('tcp://api.example.test:443', $number, $text, 30);
    stream_socket_enable_crypto($stream, true, STREAM_CRYPTO_METHOD_TLS_CLIENT);
    fputs($stream, "POST https://api.example.test/oauth/token HTTP/1.1\r\n");
    fputs($stream, "Content-Type: application/x-www-form-urlencoded\r\nHost: api.example.test\r\n");
    fputs($stream, 'Content-Length: ' . strlen($body) . "\r\n\r\n" . $body);
    while (!feof($stream)) {
        $answer[] = fgets($stream);
    }
    stream_socket_shutdown($stream, STREAM_SHUT_RDWR);
}
