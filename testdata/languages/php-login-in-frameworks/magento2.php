<?php

namespace Shop\Tickets\Model;

use Magento\Framework\App\Config\ScopeConfigInterface;
use Magento\Framework\HTTP\Client\Curl;
use Magento\Framework\Serialize\Serializer\Json;

class Api
{
    const HOST = 'https://api.example.test';

    private $config;
    private $json;

    public function __construct(ScopeConfigInterface $config, Json $json)
    {
        $this->config = $config;
        $this->json = $json;
    }

    public function login()
    {
        $curl = new Curl();
        $query = http_build_query([
            'grant_type' => 'password',
            'user_id' => $this->config->getValue('tickets/api/user'),
            'password' => $this->config->getValue('tickets/api/password'),
            'client_id' => $this->config->getValue('tickets/api/key'),
        ]);
        $curl->get(self::HOST . '/oauth/old_token?' . $query); // [login]
        return $this->json->unserialize($curl->getBody());
    }
}
