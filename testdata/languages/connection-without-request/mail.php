<?php

function notify($to)
{
    $socket = fsockopen('mail.example.test', 25);
    fputs($socket, "HELO shop\r\n");
    fputs($socket, "RCPT TO: <$to>\r\n");
    fclose($socket);
    $file = fopen('/tmp/shop.log', 'a');
    fwrite($file, "POST $to\n");
}
