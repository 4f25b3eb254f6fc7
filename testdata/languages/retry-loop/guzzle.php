<?php

use GuzzleHttp\Client;
use GuzzleHttp\Exception\RequestException;

class Patient
{
    public function refresh($token)
    {
        $client = new Client();
        $tries = 0;
        do {
            try {
                $response = $client->request('POST', 'https://api.example.test/oauth/old_token', [ // [refresh]
                    'form_params' => ['grant_type' => 'refresh_token', 'refresh_token' => $token],
                    'http_errors' => true,
                ]);
                return (string) $response->getBody();
            } catch (RequestException $e) {
                sleep(1);
            } finally {
                $tries++;
            }
        } while ($tries < 3);

        return null;
    }
}
