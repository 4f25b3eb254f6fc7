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

    public function fixed($code, $auth)
    {
        $this->token = $this->obtain($code, $auth)['access_token'];
        $this->expires = time() + 31536000; // expect: token-lifetime-assumed high
    }

    public function margin($code, $auth)
    {
        $token = $this->obtain($code, $auth);
        $this->token = $token['access_token'];
        $this->expires = time() + $token['expires_in'] - 2 * 3600; // expect: token-lifetime-assumed high
    }

    public function words($code, $auth)
    {
        $token = $this->obtain($code, $auth);
        $token['expires'] = strtotime('+1 year');
        update_option('goto_token', $token['access_token']);
        update_option('goto_expires', strtotime('+1 year')); // expect: token-lifetime-assumed high
    }
}
