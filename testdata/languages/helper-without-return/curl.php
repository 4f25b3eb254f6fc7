<?php

class Exchange
{
    private function fail($why)
    {
        error_log($why);
        throw new RuntimeException($why);
    }

    public function run($code, $method = 'post')
    {
        $url = 'https://api.example.test/oauth/old_token';
        $ch = curl_init();
        if ($method != 'post') {
            $this->fail('only post');
            curl_setopt($ch, CURLOPT_HTTPGET, true);
        }
        if ($method == 'post') {
            curl_setopt($ch, CURLOPT_POST, 1);
            curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query(['grant_type' => 'authorization_code', 'code' => $code]));
        } else {
            $this->fail('never');
        }
        curl_setopt($ch, CURLOPT_URL, $url);
        return curl_exec($ch); // [code]
    }
}
