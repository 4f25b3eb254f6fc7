<?php

// What the answer lacks is taken from what was stored.
class Login
{
    private array $kept;

    public function renew(): void
    {
        $handle = curl_init('https://api.getgo.com/oauth/v2/token');
        curl_setopt_array($handle, [
            CURLOPT_POST => true,
            CURLOPT_RETURNTRANSFER => true,
            CURLOPT_USERPWD => getenv('GOTO_KEY') . ':' . getenv('GOTO_SECRET'),
            CURLOPT_POSTFIELDS => http_build_query(['grant_type' => 'refresh_token', 'refresh_token' => $this->kept['refresh_token']]),
        ]);
        $next = json_decode(curl_exec($handle), true);
        $this->kept = $next + $this->kept;
    }
}
