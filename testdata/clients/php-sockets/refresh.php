<?php
// expect: POST https://api.example.test/oauth/token text grant_type=refresh_token refresh_token=* headers Host=api.example.test Content-Type=application/x-www-form-urlencoded Content-Length=*

function refresh($token)
{
    $body = http_build_query(['grant_type' => 'refresh_token', 'refresh_token' => $token]);
    $socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
    socket_set_option($socket, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 5, 'usec' => 0]);
    socket_connect($socket, 'api.example.test', 443);
    $head = "POST /oauth/token HTTP/1.1\r\nHost: api.example.test\r\nContent-Type: application/x-www-form-urlencoded\r\n"
        . 'Content-Length: ' . strlen($body) . "\r\n\r\n";
    socket_write($socket, $head, strlen($head));
    socket_send($socket, $body, strlen($body), 0);
    $answer = socket_read($socket, 2048);
    socket_close($socket);
    return $answer;
}
