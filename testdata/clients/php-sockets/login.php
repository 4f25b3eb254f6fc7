<?php
// expect: GET https://api.example.test/oauth/token query grant_type=password user_id=* password=* client_id=k-1 headers Host=api.example.test Connection=close

function login($user, $password)
{
    $query = http_build_query(array('grant_type' => 'password', 'user_id' => $user, 'password' => $password, 'client_id' => 'k-1'));
    $socket = pfsockopen('tls://api.example.test', 443, $number, $text);
    stream_set_blocking($socket, true);
    stream_set_timeout($socket, 10);
    fwrite($socket, "GET /oauth/token?$query HTTP/1.1\r\nHost: api.example.test\r\nConnection: close\r\n\r\n");
    fflush($socket);
    $answer = fread($socket, 8192);
    $meta = stream_get_meta_data($socket);
    fclose($socket);
    return $answer;
}
