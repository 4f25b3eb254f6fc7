<?php

class Shop_Form_Settings extends Shop_Form
{
    public function finish()
    {
        $query = http_build_query(array('grant_type' => 'authorization_code', 'code' => $_GET['code'], 'client_id' => SHOP_KEY));
        $answer = json_decode(file_get_contents('https://api.getgo.com/oauth/access_token?' . $query), true); // expect: token-never-refreshed high
        if ($answer['access_token']) {
            Shop_Core_Setting::setItem($answer['access_token'], 'shop', 'access_token');
        }
    }
}
