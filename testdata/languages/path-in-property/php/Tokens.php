<?php

namespace Shop;

class Tokens
{
    use Sends;

    protected $path = '/oauth/old_token';

    public function exchange($code)
    {
        return $this->submit(['grant_type' => 'authorization_code', 'code' => $code]); // [code]
    }

    public function refresh($token)
    {
        $fields = ['grant_type' => 'refresh_token'];
        $fields['refresh_token'] = $token;
        return $this->submit($fields); // [refresh]
    }
}
