<?php
class Login implements Urls
{
    public function exchange($code)
    {
        $client = new GuzzleHttp\Client(['timeout' => 10]);
        return $client->post(self::TOKEN, [ // expect: token-request-missing-basic-auth high
            'form_params' => ['grant_type' => 'authorization_code', 'code' => $code],
        ]);
    }
}
