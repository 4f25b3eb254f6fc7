<?php
// expect: GET https://api.example.test/oauth/token query grant_type=password user_id=* headers Accept=application/json

class Shop_Service_Login extends Zend_Service_Abstract
{
    const URI = 'https://api.example.test/oauth/token';

    public function login($user)
    {
        $client = self::getHttpClient()->resetParameters();
        $client->setUri(self::URI)
            ->setHeaders('Accept', 'application/json')
            ->setParameterGet(array('grant_type' => 'password', 'user_id' => $user));
        return Zend_Json::decode($client->request()->getBody());
    }
}
