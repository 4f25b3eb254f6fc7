<?php

class Session
{
    private $username;
    private $password;
    private $apiKey = null;

    public function setUsername($username)
    {
        $this->username = $username;
        return $this;
    }

    public function setPassword($password)
    {
        $this->password = $password;
        return $this;
    }

    public function setApiKey($apiKey)
    {
        $this->apiKey = $apiKey;
        return $this;
    }

    public function open()
    {
        if ($this->username == null || $this->password == null) {
            throw new InvalidArgumentException('No credentials.');
        }
        if (is_null($this->apiKey)) {
            throw new InvalidArgumentException('No key.');
        }
        $answer = file_get_contents('https://api.example.test/oauth/old_token?' . http_build_query(array( // [login]
            'grant_type' => 'password',
            'user_id' => $this->username,
            'password' => $this->password,
            'client_id' => $this->apiKey,
        )));
        $answer = json_decode($answer, true);
        return $answer['access_token'];
    }
}
