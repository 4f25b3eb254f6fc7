<?php defined('BASEPATH') or exit('No direct script access allowed');

class Shop_api
{
    protected $CI;
    private $key;
    private $token = '';
    private $base = 'https://api.example.test';

    public function __construct()
    {
        $this->CI =& get_instance();
        $this->CI->config->load('shop');
        $this->key = $this->CI->config->item('shop_key');
    }

    public function login()
    {
        $user = $this->CI->config->item('shop_user');
        $password = $this->CI->config->item('shop_password');
        $url = $this->base . "/oauth/old_token?grant_type=password&user_id={$user}&password={$password}&client_id={$this->key}";
        $answer = $this->_request($url, FALSE, FALSE); // [login]
        $this->token = $answer->access_token;
        return TRUE;
    }

    public function me()
    {
        return $this->_request($this->base . '/v1/me'); // [me]
    }

    private function _request($url, $post = FALSE, $authorized = TRUE)
    {
        $ch = curl_init();
        curl_setopt($ch, CURLOPT_URL, $url);
        curl_setopt($ch, CURLOPT_RETURNTRANSFER, TRUE);
        $headers = array('Accept: application/json');
        if ($authorized) {
            $headers[] = 'Authorization: OAuth oauth_token=' . $this->token;
        }
        curl_setopt($ch, CURLOPT_HTTPHEADER, $headers);
        if ($post !== FALSE) {
            curl_setopt($ch, CURLOPT_POST, TRUE);
            curl_setopt($ch, CURLOPT_POSTFIELDS, $post);
        }
        $result = curl_exec($ch);
        curl_close($ch);
        return json_decode($result);
    }
}
