<?php

use Httpful\Mime;
use Httpful\Request;

class Codes
{
    private function base($url)
    {
        return Request::post($url)->addHeader('X-App', 'shop');
    }

    public function exchange($code, $id, $secret)
    {
        return $this->base('https://api.example.test/oauth/old_token')
            ->authenticateWith($id, $secret)
            ->sendsType(Mime::FORM)
            ->body(http_build_query(['grant_type' => 'authorization_code', 'code' => $code]))
            ->send(); // [code]
    }
}
