<?php
class Tokens
{
    private $token;
    private $expires;

    private function obtain($code, $auth)
    {
        $ch = curl_init('https://api.getgo.com/oauth/v2/token');
        curl_setopt($ch, CURLOPT_USERPWD, $auth);
        curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query(['grant_type' => 'authorization_code', 'code' => $code]));
        return json_decode(curl_exec($ch), true);
    }

    public function counted($code, $auth)
    {
        $token = $this->obtain($code, $auth);
        $this->token = $token['access_token'];
        $this->expires = time() + $token['expires_in'] - 300;
        update_option('refresh_expires', strtotime('+30 days'));
        update_option('goto_expires', time() + 3600);
    }
}
