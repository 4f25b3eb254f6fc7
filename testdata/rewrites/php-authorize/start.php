<?php

class Flow
{
    const CALLBACK = 'https://shop.example.com/callback';

    private $key;

    public function start()
    {
        header('Location: https://api.getgo.com/oauth/authorize?client_id=' . $this->key . '&redirect_uri=' . urlencode(self::CALLBACK));
    }

    public function finish()
    {
        $handle = curl_init();
        curl_setopt_array($handle, [
            CURLOPT_URL => 'https://api.getgo.com/oauth/access_token',
            CURLOPT_POST => true,
            CURLOPT_POSTFIELDS => [
                'grant_type' => 'authorization_code',
                'code' => $_GET['code'],
                'client_id' => $this->key,
            ],
        ]);
        return curl_exec($handle);
    }
}
