<?php defined('BASEPATH') OR exit('No direct script access allowed');

class Tickets extends CI_Controller
{
    public function __construct()
    {
        parent::__construct();
        $this->config->load('tickets', TRUE);
        $this->load->library('curl');
    }

    public function login()
    {
        $url = 'https://api.example.test/oauth/old_token?' . http_build_query(array(
            'grant_type' => 'password',
            'user_id'    => $this->config->item('user', 'tickets'),
            'password'   => $this->config->item('password', 'tickets'),
            'client_id'  => $this->config->item('key', 'tickets'),
        ));
        $answer = json_decode($this->curl->simple_get($url)); // [login]
        if ($answer === null) {
            show_error('No answer');
        }
        $this->load->view('tickets/done', array('answer' => $answer));
    }
}
