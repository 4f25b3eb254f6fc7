<?php
namespace Shop\Meetings;

class Meetings extends Api
{
    public function settings($token)
    {
        return ['Authorization' => 'OAuth oauth_token=' . $token]; // expect: resource-oauth-token-scheme medium
    }
}
