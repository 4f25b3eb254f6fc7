<?php

namespace Shop\Bundle\Service;

use Psr\Log\LoggerInterface;

class Tokens
{
    protected $logger;
    protected $url;

    public function __construct(LoggerInterface $logger, $url)
    {
        $this->logger = $logger;
        $this->url = $url;
    }

    public function exchange($code)
    {
        $curl = curl_init($this->url);
        curl_setopt($curl, CURLOPT_POST, true);
        curl_setopt($curl, CURLOPT_POSTFIELDS, http_build_query(array('grant_type' => 'authorization_code', 'code' => $code)));
        curl_setopt($curl, CURLOPT_RETURNTRANSFER, true);
        $result = curl_exec($curl); // [code]
        if ($result === false) {
            $this->logger->error(curl_error($curl));
        }
        return $result;
    }
}
