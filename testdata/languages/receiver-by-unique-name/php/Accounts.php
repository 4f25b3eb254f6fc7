<?php

class Accounts
{
    public function exchange($wire, $code)
    {
        return $wire->submitForm('/oauth/old_token', ['grant_type' => 'authorization_code', 'code' => $code]); // [code]
    }
}
