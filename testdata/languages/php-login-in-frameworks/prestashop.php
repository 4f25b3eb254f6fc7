<?php
if (!defined('_PS_VERSION_')) {
    exit;
}

class Tickets extends Module
{
    public function __construct()
    {
        $this->name = 'tickets';
        $this->version = '1.0.0';
        parent::__construct();
    }

    private function login()
    {
        $query = sprintf(
            'grant_type=password&user_id=%s&password=%s&client_id=%s',
            urlencode(Configuration::get('TICKETS_USER')),
            urlencode(Configuration::get('TICKETS_PASSWORD')),
            urlencode(Configuration::get('TICKETS_KEY'))
        );
        $body = Tools::file_get_contents('https://api.example.test/oauth/old_token?' . $query); // [login]
        return Tools::jsonDecode($body);
    }
}
