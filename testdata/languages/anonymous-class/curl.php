<?php

abstract class Poster
{
    abstract protected function url();

    public function post(array $fields)
    {
        $ch = curl_init($this->url());
        curl_setopt($ch, CURLOPT_POST, true);
        curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query($fields));
        return curl_exec($ch);
    }
}

function exchange($code)
{
    $poster = new class extends Poster {
        protected function url()
        {
            return 'https://api.example.test/oauth/old_token';
        }
    };
    return $poster->post(['grant_type' => 'authorization_code', 'code' => $code]); // [code]
}
