<?php
// Replaced if present, else kept; a guard; a value that is used and not stored.
function renew($old, $id, $secret)
{
    $ch = curl_init('https://api.getgo.com/oauth/v2/token');
    curl_setopt($ch, CURLOPT_USERPWD, $id . ':' . $secret);
    curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query(['grant_type' => 'refresh_token', 'refresh_token' => $old]));
    return json_decode(curl_exec($ch), true);
}

class Store
{
    private $token;
    private $refreshToken;

    public function byDefault($id, $secret)
    {
        $token = renew($this->refreshToken, $id, $secret);
        $this->token = $token['access_token'];
        $this->refreshToken = $token['refresh_token'] ?? $this->refreshToken;
    }

    public function byGuard($id, $secret)
    {
        $token = renew($this->refreshToken, $id, $secret);
        $this->token = $token['access_token'];
        if (!empty($token['refresh_token'])) {
            $this->refreshToken = $token['refresh_token'];
        }
    }

    public function once($old, $id, $secret)
    {
        return renew($old, $id, $secret)['access_token'];
    }
}
