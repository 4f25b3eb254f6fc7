<?php

class Client
{
    private $curl;

    public function __construct()
    {
        $this->curl = curl_init();
        $this->setOpt(CURLOPT_RETURNTRANSFER, true);
        $this->setOpt(CURLOPT_USERAGENT, 'shop/1');
    }

    public function setOpt($option, $value)
    {
        return curl_setopt($this->curl, $option, $value);
    }

    public function post($url, $data = array())
    {
        $this->setOpt(CURLOPT_URL, $url);
        $this->setOpt(CURLOPT_POST, true);
        $this->setOpt(CURLOPT_POSTFIELDS, $this->prepare($data));
        return $this->exec();
    }

    private function prepare($data)
    {
        if (is_array($data)) {
            foreach ($data as $value) {
                if (is_string($value) && strpos($value, '@') === 0) {
                    return $data;
                }
            }
            $data = http_build_query($data);
        }
        return $data;
    }

    private function exec()
    {
        $response = curl_exec($this->curl);
        if (curl_errno($this->curl)) {
            throw new RuntimeException(curl_error($this->curl));
        }
        return $response;
    }

    public function __destruct()
    {
        curl_close($this->curl);
    }
}

function exchange($code)
{
    $client = new Client();
    $form = 'grant_type=authorization_code&client_id=k-1&code=' . urlencode($code);
    return $client->post('https://api.example.test/oauth/old_token', $form); // [code]
}
