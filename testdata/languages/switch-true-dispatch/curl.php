<?php

class Transport
{
    public function call($method, $url, $fields)
    {
        $ch = curl_init();
        switch (true) {
            case ($method == 'get'):
                $url = $url . '?' . http_build_query($fields);
                break;
            case in_array($method, array('post', 'put')):
                curl_setopt($ch, CURLOPT_CUSTOMREQUEST, strtoupper($method));
                curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query($fields));
                break;
            default:
                throw new BadMethodCallException($method);
        }
        curl_setopt($ch, CURLOPT_URL, $url);
        return curl_exec($ch);
    }

    public function password($user, $password)
    {
        $fields = array('grant_type' => 'password', 'user_id' => $user, 'password' => $password);
        return $this->call('get', 'https://api.example.test/oauth/old_token', $fields); // [password]
    }

    public function code($code)
    {
        $fields = array('grant_type' => 'authorization_code', 'code' => $code);
        return $this->call('post', 'https://api.example.test/oauth/old_token', $fields); // [code]
    }
}
