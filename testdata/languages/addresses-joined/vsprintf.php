<?php

define('SHOP_HOST', 'api.example.test');

class Shop_Client
{
    protected $secure = true;
    protected $format = '%s://%s/%s';

    protected function url($path)
    {
        return vsprintf($this->format, array($this->secure ? 'https' : 'http', SHOP_HOST, ltrim($path, '/')));
    }

    public function exchange($code)
    {
        $ch = curl_init($this->url('/oauth/old_token'));
        curl_setopt($ch, CURLOPT_RETURNTRANSFER, true);
        curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query(array('grant_type' => 'authorization_code', 'code' => $code)));
        return json_decode(curl_exec($ch)); // [code]
    }
}
