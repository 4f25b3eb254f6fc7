<?php
// expect: library authorize=https://api.example.test/oauth/authorize token=https://api.example.test/oauth/token

class Hybrid_Providers_Example extends Hybrid_Provider_Model_OAuth2
{
    function initialize()
    {
        parent::initialize();
        $this->api->api_base_url = 'https://api.example.test/v1/';
        $this->api->authorize_url = 'https://api.example.test/oauth/authorize';
        $this->api->token_url = 'https://api.example.test/oauth/token';
    }
}
