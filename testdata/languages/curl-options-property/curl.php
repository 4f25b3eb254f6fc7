<?php

class Loader
{
    protected $options = array(
        CURLOPT_CONNECTTIMEOUT => 5,
        CURLOPT_HTTPHEADER => array('Accept: application/json'),
        CURLOPT_RETURNTRANSFER => true,
    );

    public function load($url, array $extra)
    {
        $handle = curl_init();
        $all = $extra + $this->options;
        $all[CURLOPT_URL] = $url;
        foreach ($all as $option => $value) {
            curl_setopt($handle, $option, $value);
        }
        $answer = curl_exec($handle);
        if (curl_errno($handle)) {
            throw new RuntimeException(curl_error($handle));
        }
        curl_close($handle);
        return $answer;
    }
}

class CodeExchange
{
    public function __invoke($code)
    {
        $loader = new Loader();
        return $loader->load('https://api.example.test/oauth/old_token', array( // [code]
            CURLOPT_POST => true,
            CURLOPT_POSTFIELDS => http_build_query(array('grant_type' => 'authorization_code', 'code' => $code)),
        ));
    }
}
