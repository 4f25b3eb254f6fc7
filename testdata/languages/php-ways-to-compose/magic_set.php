<?php

class Record
{
    private $data = array('client_id' => 'k-1');

    public function __set($name, $value)
    {
        $this->data[$name] = $value;
    }

    public function __get($name)
    {
        return isset($this->data[$name]) ? $this->data[$name] : null;
    }

    public function __isset($name)
    {
        return isset($this->data[$name]);
    }

    public function toArray()
    {
        return $this->data;
    }
}

function exchange($code)
{
    $record = new Record();
    $record->grant_type = 'authorization_code';
    $record->code = $code;
    $ch = curl_init('https://api.example.test/oauth/old_token');
    curl_setopt($ch, CURLOPT_POST, true);
    curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query($record->toArray()));
    return curl_exec($ch); // [code]
}
