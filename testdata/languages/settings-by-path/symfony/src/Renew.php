<?php

namespace App;

use GuzzleHttp\Client;

class Renew
{
    private $params;

    public function __construct($params)
    {
        $this->params = $params;
    }

    public function renew(string $token): array
    {
        $client = new Client(['base_uri' => $this->params->getParameter('portal.host')]);
        $response = $client->post($this->params->getParameter('portal.token_path'), [ // [refresh]
            'form_params' => ['grant_type' => 'refresh_token', 'refresh_token' => $token],
        ]);
        return json_decode((string) $response->getBody(), true);
    }
}
