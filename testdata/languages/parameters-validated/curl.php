<?php

class Checked
{
    private $required = array('grant_type', 'code', 'client_id');

    private function check(array $fields)
    {
        foreach ($this->required as $name) {
            if (!isset($fields[$name]) || $fields[$name] === '') {
                throw new InvalidArgumentException("$name is missing");
            }
        }
        return $fields;
    }

    public function exchange($code, $client)
    {
        $fields = $this->check(array('grant_type' => 'authorization_code', 'code' => $code, 'client_id' => $client));
        $ch = curl_init('https://api.example.test/oauth/old_token');
        curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query($fields));
        return curl_exec($ch); // [code]
    }
}
