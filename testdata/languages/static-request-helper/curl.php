<?php

class Api
{
    const BASE = 'https://api.example.test';

    public static function request($verb, $path, array $params = array(), array $headers = array(), $base = self::BASE)
    {
        $url = $base . $path;
        $options = array(CURLOPT_RETURNTRANSFER => true, CURLOPT_HTTPHEADER => $headers);
        if ($verb == 'GET') {
            if ($params) {
                $url .= '?' . http_build_query($params);
            }
        } else {
            $options[CURLOPT_CUSTOMREQUEST] = $verb;
            $options[CURLOPT_POSTFIELDS] = http_build_query($params);
        }
        $options[CURLOPT_URL] = $url;
        $ch = curl_init();
        curl_setopt_array($ch, $options);
        $answer = curl_exec($ch);
        curl_close($ch);
        return $answer;
    }
}

class Login
{
    const CLIENT = 'shop-7';

    public function byPassword($user, $password)
    {
        return Api::request('GET', '/oauth/old_token', array( // [password]
            'grant_type' => 'password',
            'user_id' => $user,
            'password' => $password,
            'client_id' => self::CLIENT,
        ));
    }

    public function byCode($code)
    {
        $params = array('grant_type' => 'authorization_code', 'code' => $code, 'client_id' => self::CLIENT);
        return Api::request('POST', '/oauth/old_token', $params); // [code]
    }

    public function files()
    {
        return Api::request('GET', '/v1/list', array(), array(), 'https://files.example.test'); // [elsewhere]
    }
}
