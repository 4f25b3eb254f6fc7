<?php

trait Posts
{
    abstract protected function host();

    protected function post($path, array $fields)
    {
        $ch = curl_init(rtrim($this->host(), '/') . '/' . ltrim($path, '/'));
        curl_setopt($ch, CURLOPT_POST, true);
        curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query($this->defaults + $fields));
        curl_setopt($ch, CURLOPT_RETURNTRANSFER, true);
        return curl_exec($ch);
    }
}

abstract class Portal
{
    use Posts;

    protected $defaults = array();

    public function __construct($key)
    {
        $this->defaults['client_id'] = $key;
    }
}

final class LivePortal extends Portal
{
    public function __construct()
    {
        parent::__construct('k-1');
    }

    protected function host()
    {
        return 'https://api.example.test/';
    }

    public function exchange($code)
    {
        return $this->post('oauth/old_token', array('grant_type' => 'authorization_code', 'code' => $code)); // [code]
    }
}
