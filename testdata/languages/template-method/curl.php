<?php

abstract class Grant
{
    abstract protected function verb();

    abstract protected function fields();

    protected function host()
    {
        return 'https://api.example.test';
    }

    public function execute()
    {
        $ch = curl_init();
        $url = $this->host() . '/oauth/old_token';
        if ($this->verb() == 'GET') {
            $url .= '?' . http_build_query($this->fields());
        } else {
            curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query($this->fields()));
        }
        curl_setopt($ch, CURLOPT_URL, $url);
        return curl_exec($ch); // [send]
    }
}

class PasswordGrant extends Grant
{
    public $user;

    protected function verb()
    {
        return 'GET';
    }

    protected function fields()
    {
        return ['grant_type' => 'password', 'user_id' => $this->user];
    }
}

class RefreshGrant extends Grant
{
    public $token;

    protected function verb()
    {
        return 'POST';
    }

    protected function fields()
    {
        return ['grant_type' => 'refresh_token', 'refresh_token' => $this->token];
    }
}
