<?php
// Inline: kept in the session.
function inline($code, $id, $secret)
{
    $ch = curl_init('https://api.getgo.com/oauth/v2/token');
    curl_setopt($ch, CURLOPT_USERPWD, $id . ':' . $secret);
    curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query(['grant_type' => 'authorization_code', 'code' => $code]));
    $token = json_decode(curl_exec($ch), true); // expect: token-never-refreshed high
    $_SESSION['token'] = $token['access_token'];
}

// Through a helper of the project, kept in a field of a long-lived object.
class Api
{
    private $token;

    private function post($url, array $form, $auth)
    {
        $ch = curl_init($url);
        curl_setopt($ch, CURLOPT_USERPWD, $auth);
        curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query($form));
        return json_decode(curl_exec($ch), true);
    }

    public function login($code, $auth)
    {
        $form = ['grant_type' => 'authorization_code', 'code' => $code];
        $answer = $this->post('https://api.getgo.com/oauth/v2/token', $form, $auth); // expect: token-never-refreshed high
        $this->token = $answer['access_token'];
    }

    // Called refresh, it only logs in again.
    public function refresh($code, $auth)
    {
        $this->login($code, $auth);
    }
}
