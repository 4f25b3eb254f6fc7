<?php

class Shop_Connection
{
    private $socket;

    private function connect($host)
    {
        $this->socket = @fsockopen("ssl://$host", 443, $number, $text, 10);
        return $this->socket !== false;
    }

    public function post($host, $path, $fields)
    {
        if (!$this->connect($host)) {
            return null;
        }
        $body = http_build_query($fields);
        fputs($this->socket, "POST $path HTTP/1.0\r\n");
        fputs($this->socket, "Host: $host\r\n");
        fputs($this->socket, "Content-Type: application/x-www-form-urlencoded\r\n");
        fputs($this->socket, 'Content-Length: ' . strlen($body) . "\r\n");
        fputs($this->socket, "Connection: Close\r\n");
        fputs($this->socket, "\r\n");
        fputs($this->socket, $body);
        $result = stream_get_contents($this->socket);
        fclose($this->socket);
        return json_decode(substr($result, strpos($result, "\r\n\r\n") + 4), true);
    }
}

function shop_exchange($code)
{
    $connection = new Shop_Connection();
    $token = $connection->post('api.example.test', '/oauth/old_token', array( // [code]
        'grant_type' => 'authorization_code',
        'code' => $code,
        'client_id' => 'k-1',
    ));
    $file = fopen('/var/lib/shop/token', 'wb');
    fwrite($file, $token['access_token'], strlen($token['access_token']));
}
