<?php
// expect: POST https://api.example.test/oauth/token form grant_type=refresh_token refresh_token=* headers X-Desk=1

class Tickets_model extends CI_Model
{
    private $CI;

    public function __construct()
    {
        $this->CI =& get_instance();
        $this->CI->load->library('curl');
    }

    public function refresh($token)
    {
        $data = 'grant_type=refresh_token&refresh_token=' . urlencode($token);
        return json_decode($this->CI->curl->simple_post('https://api.example.test/oauth/token', $data, array(CURLOPT_HTTPHEADER => array('X-Desk: 1'))));
    }
}
