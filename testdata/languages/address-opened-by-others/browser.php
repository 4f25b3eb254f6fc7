<?php

class Desk
{
    const HOST = 'https://api.example.test';

    private $browser;
    private $settings;

    public function __construct($browser, $settings)
    {
        $this->browser = $browser;
        $this->settings = $settings;
    }

    public function login()
    {
        $address = self::HOST . '/oauth/old_authorize?client_id=k-1&redirect_uri=' . $this->settings->back;
        return $this->browser->open($address); // [authorize]
    }
}
