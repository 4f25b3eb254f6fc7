<?php
// expect: library authorize=https://api.example.test/oauth/authorize token=https://api.example.test/oauth/token

use Mautic\PluginBundle\Integration\AbstractIntegration;

class ExampleIntegration extends AbstractIntegration
{
    public function getAccessTokenUrl()
    {
        return 'https://api.example.test/oauth/token';
    }

    public function getAuthenticationUrl()
    {
        return 'https://api.example.test/oauth/authorize';
    }
}
