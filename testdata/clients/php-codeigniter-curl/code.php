<?php
// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=*

class Tickets extends CI_Controller
{
    public function exchange($code)
    {
        $this->load->library('curl');
        return $this->curl->simple_post('https://api.example.test/oauth/token', array('grant_type' => 'authorization_code', 'code' => $code));
    }
}
