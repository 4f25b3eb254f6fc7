<?php
// A base from which an endpoint is built is judged there; other bases are none.
const BASES = ['https://api.getgo.com', 'https://api.getgo.com/G2W/rest', 'https://api.getgo.com/oauth/v2', 'https://api.getgo.com/oauth2'];

class Api
{
    const BASE = 'https://api.getgo.com/oauth';

    public function login(array $form)
    {
        $client = new GuzzleHttp\Client();
        return $client->post(self::BASE . '/access_token', ['form_params' => $form]);
    }
}
