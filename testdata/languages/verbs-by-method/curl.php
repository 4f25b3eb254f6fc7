<?php

class Client
{
    private static function send($method, $url, $data = array(), $headers = array())
    {
        $method = strtolower($method);
        $query = is_array($data) ? http_build_query($data) : $data;
        if ($method == 'get' && !empty($query)) {
            $url .= (strpos($url, '?') === false ? '?' : '&') . $query;
        }
        $options = array(
            CURLOPT_URL => $url,
            CURLOPT_RETURNTRANSFER => true,
            CURLOPT_HTTPHEADER => $headers,
        );
        if ($method == 'post') {
            $options[CURLOPT_POST] = true;
            $options[CURLOPT_POSTFIELDS] = $query;
        } elseif ($method != 'get') {
            $options[CURLOPT_CUSTOMREQUEST] = strtoupper($method);
        }
        $ch = curl_init();
        curl_setopt_array($ch, $options);
        return curl_exec($ch);
    }

    public static function get($url, $data = array(), $headers = array())
    {
        return self::send('GET', $url, $data, $headers);
    }

    public static function post($url, $data = array(), $headers = array())
    {
        $headers[] = 'Content-Type: application/x-www-form-urlencoded';
        return self::send('POST', $url, $data, $headers);
    }
}

function password($user)
{
    return Client::get('https://api.example.test/oauth/old_token', array('grant_type' => 'password', 'user_id' => $user)); // [password]
}

function refresh($token)
{
    return Client::post('https://api.example.test/oauth/old_token', array('grant_type' => 'refresh_token', 'refresh_token' => $token)); // [refresh]
}
