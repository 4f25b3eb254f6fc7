<?php

namespace Shop\Model;

use GuzzleHttp\Client;

class Grant
{
    public $type = 'authorization_code';
    public $code;

    public function toFields()
    {
        return ['grant_type' => $this->type, 'code' => $this->code];
    }
}

class Sender
{
    public function send($data)
    {
        if (is_object($data) && substr(get_class($data), 0, 11) == 'Shop\\Model\\') {
            $data = $data->toFields();
        }
        return (new Client)->post('https://api.example.test/oauth/old_token', ['form_params' => $data]); // [code]
    }

    public function exchange($code)
    {
        $grant = new Grant();
        $grant->code = $code;
        return $this->send($grant);
    }
}
