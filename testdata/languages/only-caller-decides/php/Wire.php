<?php

class Wire
{
    private $url;
    private $fields = array();

    public function setUrl($url)
    {
        $this->url = $url;
    }

    public function setFields($fields)
    {
        $this->fields = $fields;
    }

    public function send()
    {
        $ch = curl_init();
        curl_setopt($ch, CURLOPT_URL, $this->url);
        curl_setopt($ch, CURLOPT_POST, count($this->fields));
        curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query($this->fields));
        return curl_exec($ch);
    }
}
