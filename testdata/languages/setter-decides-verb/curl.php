<?php

class Sender
{
    private $verb = 'POST';
    private $path = '/none';

    public function setVerb($verb)
    {
        $this->verb = $verb;
    }

    public function setPath($path)
    {
        $this->path = $path;
    }

    public function send(array $fields)
    {
        $ch = curl_init('https://api.example.test' . $this->path);
        curl_setopt($ch, CURLOPT_CUSTOMREQUEST, $this->verb);
        curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query($fields));
        return curl_exec($ch);
    }
}

class Codes
{
    private $sender;

    public function __construct()
    {
        $this->sender = new Sender();
        $this->sender->setPath('/oauth/old_token');
    }

    public function exchange($code)
    {
        return $this->sender->send(array('grant_type' => 'authorization_code', 'code' => $code)); // [code]
    }
}
