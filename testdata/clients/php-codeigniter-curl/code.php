<?php
// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* auth=basic

class Tickets extends CI_Controller
{
    public function exchange($code)
    {
        $this->load->library('curl');
        return $this->curl->simple_post('https://api.example.test/oauth/token', array('grant_type' => 'authorization_code', 'code' => $code), array(CURLOPT_USERPWD => $this->config->item('key') . ':' . $this->config->item('secret')));
    }
}
