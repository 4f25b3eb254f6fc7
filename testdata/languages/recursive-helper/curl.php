<?php

class Again
{
    private function post($fields, $left)
    {
        $ch = curl_init('https://api.example.test/oauth/old_token');
        curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query($fields));
        $out = curl_exec($ch);
        if ($out === false && $left > 0) {
            return $this->post($fields, $left - 1);
        }
        return $out;
    }

    public function exchange($code)
    {
        return $this->post(array('grant_type' => 'authorization_code', 'code' => $code), 3); // [code]
    }
}
