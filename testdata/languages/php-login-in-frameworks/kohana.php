<?php defined('SYSPATH') or die('No direct script access.');

class Tickets
{
    protected $_config;

    public function __construct()
    {
        $this->_config = Kohana::$config->load('tickets');
    }

    public function login()
    {
        $request = Request::factory('https://api.example.test/oauth/old_token')
            ->method(Request::GET)
            ->query(array(
                'grant_type' => 'password',
                'user_id' => $this->_config->get('user'),
                'password' => $this->_config->get('password'),
                'client_id' => $this->_config->get('key'),
            ));
        return json_decode($request->execute()->body()); // [login]
    }
}
