<?php

enum Stage
{
    case Live;
    case Test;
}

class Exchange
{
    private function host(Stage $stage): string
    {
        return match ($stage) {
            Stage::Live => 'https://api.example.test',
            Stage::Test => 'https://sandbox.example.test',
        };
    }

    private function path(string $what): string
    {
        return '/' . match (true) {
            $what === 'token' => 'oauth/old_token',
            default => $what,
        };
    }

    private function send(string|array $body)
    {
        $curl = curl_init($this->host(Stage::Live) . $this->path('token'));
        curl_setopt($curl, CURLOPT_POSTFIELDS, is_array($body) ? http_build_query($body) : $body);
        return curl_exec($curl);
    }

    public function exchange(string $code)
    {
        return $this->send('grant_type=authorization_code&code=' . urlencode($code)); // [code]
    }
}
