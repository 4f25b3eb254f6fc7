<?php

use GuzzleHttp\Client;

class All
{
    private function hosts()
    {
        return ['https://api.example.test'];
    }

    public function refreshAll(iterable $tokens)
    {
        $client = new Client();
        [$host] = $this->hosts();
        foreach ($tokens as $token) {
            yield $client->postAsync($host . '/oauth/old_token', [ // [refresh]
                'form_params' => ['grant_type' => 'refresh_token', 'refresh_token' => $token],
            ]);
        }
    }
}
