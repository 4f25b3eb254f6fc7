<?php
// Computed from the answer; within the hour; another value; the refresh token's own life; a number in a text.
function obtain($code, $id, $secret)
{
    $ch = curl_init('https://api.getgo.com/oauth/v2/token');
    curl_setopt($ch, CURLOPT_USERPWD, $id . ':' . $secret);
    curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query(['grant_type' => 'authorization_code', 'code' => $code]));
    return json_decode(curl_exec($ch), true);
}

function keep($code, $id, $secret)
{
    $token = obtain($code, $id, $secret);
    set_transient('computed', $token['access_token'], $token['expires_in'] - 60);
    set_transient('hour', $token['access_token'], 3600);
    set_transient('organizer', $token['organizer_key'], 31536000);
    set_transient('renewal', $token['refresh_token'], 30 * 86400);
    return 'expires in 30758399 seconds, they said';
}

class CountedTokens
{
    private $expires_at;
    private $token;

    public function exchange($code, $client)
    {
        $ch = curl_init('https://api.getgo.com/oauth/v2/token');
        curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query(['grant_type' => 'authorization_code', 'code' => $code]));
        curl_setopt($ch, CURLOPT_USERPWD, $client);
        curl_setopt($ch, CURLOPT_RETURNTRANSFER, true);
        $answer = json_decode(curl_exec($ch));
        $this->token = $answer->access_token;
        $this->expires_at = time() + $answer->expires_in - 60;
    }
}
