<?php

class Connector
{
    private $catalog;

    public function __construct($catalog)
    {
        $this->catalog = $catalog;
    }

    public function connect($id, $code)
    {
        $handle = curl_init('https://api.example.test/oauth/old_token');
        curl_setopt($handle, CURLOPT_POSTFIELDS, http_build_query(array('grant_type' => 'authorization_code', 'code' => $code)));
        curl_setopt($handle, CURLOPT_RETURNTRANSFER, true);
        $answer = json_decode(curl_exec($handle), true); // [code]
        $account = $this->catalog->getItem($id);
        $account->setToken($answer['access_token']);
    }
}
