<?php
// expect: GET https://api.example.test/oauth/token query grant_type=password user_id=*

class Tickets extends CI_Controller
{
    public function login($user)
    {
        $this->load->library('curl');
        return $this->curl->simple_get('https://api.example.test/oauth/token', array('grant_type' => 'password', 'user_id' => $user));
    }
}
