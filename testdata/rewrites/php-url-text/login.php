<?php

class WebinarAccount
{
    private $consumerKey;
    private $consumerSecret;

    public function login($email, $password)
    {
        $url = 'https://api.getgo.com/oauth/access_token?grant_type=password&user_id=' . urlencode($email)
            . '&password=' . urlencode($password) . "&client_id={$this->consumerKey}";
        $_SESSION['webinar'] = json_decode(file_get_contents($url), true);
    }
}
