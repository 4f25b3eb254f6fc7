<?php

class Door
{
    private $last;

    private function get($url)
    {
        $ch = curl_init($url);
        curl_setopt($ch, CURLOPT_RETURNTRANSFER, true);
        return curl_exec($ch);
    }

    public function open($user, $password)
    {
        $this->last = $url = $base = 'https://api.example.test/oauth/old_token';
        ($user && $password) or die('missing');
        if (($raw = $this->get($url . '?grant_type=password&user_id=' . $user . '&password=' . $password)) && ($answer = json_decode($raw))) { // [login]
            return $answer->access_token;
        }
        return null;
    }
}
