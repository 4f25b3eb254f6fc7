<?php
// Inline: no header, no option.
function inline($code)
{
    $ch = curl_init('https://api.getgo.com/oauth/v2/token');
    curl_setopt($ch, CURLOPT_RETURNTRANSFER, true);
    curl_setopt($ch, CURLOPT_HTTPHEADER, ['Accept: application/json']);
    curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query(['grant_type' => 'authorization_code', 'code' => $code]));
    return curl_exec($ch); // expect: token-request-missing-basic-auth high
}

// Through a helper of the project, which sends a header only when it is given a token.
class Client
{
    public function post($url, array $body, $token = null)
    {
        $headers = [];
        if ($token !== null) {
            $headers[] = 'Authorization: Bearer ' . $token;
        }
        $ch = curl_init($url);
        curl_setopt($ch, CURLOPT_HTTPHEADER, $headers);
        curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query($body));
        return curl_exec($ch);
    }

    public function login($code)
    {
        $body = ['grant_type' => 'authorization_code', 'code' => $code];
        return $this->post('https://api.getgo.com/oauth/v2/token', $body); // expect: token-request-missing-basic-auth high
    }

    public function start($token)
    {
        return $this->post('https://api.getgo.com/G2M/rest/meetings/1/start', [], $token);
    }
}
