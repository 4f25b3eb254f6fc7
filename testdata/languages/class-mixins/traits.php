<?php

use GuzzleHttp\Client;

trait WithHeaders
{
    protected function headers(): array
    {
        return ['X-Trace' => '7'];
    }
}

trait WithTokens
{
    use WithHeaders;

    protected function post(array $fields)
    {
        return (new Client())->request('POST', parent::host() . '/oauth/old_token', [
            'headers' => $this->headers(),
            'form_params' => $fields,
        ]);
    }
}

class Live
{
    public function host(): string
    {
        return 'https://api.example.test';
    }
}

class Stage
{
    public function host(): string
    {
        return 'https://stage.example.test';
    }
}

class LiveTokens extends Live
{
    use WithTokens;

    public function exchange(string $code)
    {
        return $this->post(['grant_type' => 'authorization_code', 'code' => $code]); // [code]
    }
}

class StageTokens extends Stage
{
    use WithTokens;

    public function renew(string $token)
    {
        return $this->post(['grant_type' => 'refresh_token', 'refresh_token' => $token]); // [refresh]
    }
}
