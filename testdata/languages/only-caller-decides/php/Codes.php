<?php

require_once 'Wire.php';

class Codes
{
    public function exchange($code)
    {
        $wire = new Wire();
        $wire->setUrl('https://api.example.test/oauth/old_token');
        $wire->setFields(array('grant_type' => 'authorization_code', 'code' => $code));
        return $wire->send(); // [code]
    }
}
