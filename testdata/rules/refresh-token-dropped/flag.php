<?php
// Inline: overwritten whether or not the answer has one.
function inline($old, $id, $secret)
{
    $ch = curl_init('https://api.getgo.com/oauth/v2/token');
    curl_setopt($ch, CURLOPT_USERPWD, $id . ':' . $secret);
    curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query(['grant_type' => 'refresh_token', 'refresh_token' => $old]));
    $token = json_decode(curl_exec($ch), true);
    $_SESSION['token'] = $token['access_token'];
    $_SESSION['refresh_token'] = $token['refresh_token']; // expect: refresh-token-dropped high
}

// Through a helper of the project: only the access token is kept.
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

    public function refresh($id, $secret)
    {
        $token = renew($this->refreshToken, $id, $secret);
        $this->token = $token['access_token']; // expect: refresh-token-dropped high
    }
}
