<?php

class Files
{
    private $config;

    public function __construct()
    {
        $this->config = json_decode(file_get_contents(__DIR__ . '/config.json'), true);
        $template = file_get_contents('templates/mail.html');
        $input = json_decode(file_get_contents('php://input'));
    }

    public function login($user)
    {
        return file_get_contents($this->config['host'] . '/oauth/old_token?grant_type=password&user_id=' . urlencode($user)); // [login]
    }
}
