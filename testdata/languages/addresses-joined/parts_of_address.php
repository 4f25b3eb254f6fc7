<?php

class Token_Endpoint
{
    private $site = 'https://api.example.test/desk/index.php?lang=en';

    private function address($path)
    {
        $parts = parse_url($this->site);
        $port = isset($parts['port']) ? ':' . $parts['port'] : '';
        return $parts['scheme'] . '://' . $parts['host'] . $port . $path;
    }

    public function exchange($code)
    {
        $ch = curl_init();
        curl_setopt($ch, CURLOPT_URL, $this->address('/oauth/old_token'));
        curl_setopt($ch, CURLOPT_POST, 2);
        curl_setopt($ch, CURLOPT_POSTFIELDS, "grant_type=authorization_code&code={$code}");
        $raw = curl_exec($ch); // [code]
        curl_close($ch);
        return $raw;
    }
}
