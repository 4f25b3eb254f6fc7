<?php

class Handlers
{
    private $handlers;

    public function __construct()
    {
        $this->handlers = array(
            'password' => array($this, 'byPassword'),
            'refresh' => function ($token) {
                return $this->send('POST', array('grant_type' => 'refresh_token', 'refresh_token' => $token)); // [refresh]
            },
        );
    }

    public function handle($kind, $value)
    {
        return call_user_func($this->handlers[$kind], $value);
    }

    protected function byPassword($user)
    {
        return $this->send('GET', array('grant_type' => 'password', 'user_id' => $user)); // [password]
    }

    private function send($verb, array $fields)
    {
        $url = 'https://api.example.test/oauth/old_token';
        $ch = curl_init();
        if ($verb === 'GET') {
            $url .= '?' . http_build_query($fields);
        } else {
            curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query($fields));
        }
        curl_setopt($ch, CURLOPT_URL, $url);
        return curl_exec($ch);
    }
}
