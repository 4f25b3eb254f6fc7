<?php

class Guarded
{
    private function go($path, $params, $post)
    {
        $url = 'https://api.example.test' . $path;
        $query = http_build_query($params);
        $ch = curl_init();
        if ($post) {
            curl_setopt($ch, CURLOPT_POST, true);
            curl_setopt($ch, CURLOPT_POSTFIELDS, $query);
        } else {
            $url .= '?' . $query;
        }
        curl_setopt($ch, CURLOPT_URL, $url);
        return curl_exec($ch);
    }

    public function login($user)
    {
        return $this->go('/oauth/old_token', array('grant_type' => 'password', 'user_id' => $user), false); // [get]
    }

    public function refresh($token)
    {
        return $this->go('/oauth/old_token', array('grant_type' => 'refresh_token', 'refresh_token' => $token), 1); // [post]
    }
}
