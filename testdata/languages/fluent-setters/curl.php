<?php

abstract class HttpCall
{
    protected $url;
    protected $verb = 'POST';
    protected $fields = array();

    public function setUrl($url)
    {
        $this->url = $url;
        return $this;
    }

    public function setVerb($verb)
    {
        $this->verb = $verb;
        return $this;
    }

    public function setFields(array $fields)
    {
        $this->fields = $fields;
        return $this;
    }

    public function send()
    {
        $ch = curl_init();
        $url = $this->url;
        if ($this->verb === 'GET') {
            $url .= '?' . http_build_query($this->fields);
        } else {
            curl_setopt($ch, CURLOPT_POST, true);
            curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query($this->fields));
        }
        curl_setopt($ch, CURLOPT_URL, $url);
        curl_setopt($ch, CURLOPT_RETURNTRANSFER, true);
        $body = curl_exec($ch);
        curl_close($ch);
        return json_decode($body);
    }
}

class DirectLogin extends HttpCall
{
    public function login($name, $password, $clientId)
    {
        return $this->setUrl('https://api.example.test/oauth/old_token')
            ->setVerb('GET')
            ->setFields(array(
                'grant_type' => 'password',
                'user_id' => $name,
                'password' => $password,
                'client_id' => $clientId,
            ))
            ->send(); // [login]
    }
}
