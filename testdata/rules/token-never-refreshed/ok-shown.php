<?php

class Shop_Form_Check extends Shop_Form
{
    public function check()
    {
        $query = http_build_query(array('grant_type' => 'authorization_code', 'code' => $_GET['code'], 'client_id' => SHOP_KEY));
        $answer = json_decode(file_get_contents('https://api.getgo.com/oauth/access_token?' . $query), true);
        Log::write($answer['access_token']);
        Shop_Core_Setting::getItem($answer['access_token'], 'shop');
    }
}
