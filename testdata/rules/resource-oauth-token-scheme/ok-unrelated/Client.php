<?php
namespace Shop\Photos;

// Another namespace's class, which nothing that speaks to the provider names.
class Client
{
    public function settings($token)
    {
        return ['Authorization' => 'OAuth oauth_token=' . $token];
    }
}
