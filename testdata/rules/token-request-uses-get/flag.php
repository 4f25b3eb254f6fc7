<?php
// Inline: a handle without a POST option sends GET.
function byHandle($token, $id, $secret)
{
    $ch = curl_init('https://api.getgo.com/oauth/v2/token?grant_type=refresh_token&refresh_token=' . $token);
    curl_setopt($ch, CURLOPT_RETURNTRANSFER, true);
    curl_setopt($ch, CURLOPT_USERPWD, $id . ':' . $secret);
    return json_decode(curl_exec($ch), true); // expect: token-request-uses-get high
}

// Through a helper of the project: the verb is what the call passes.
class Wire
{
    public static function send($verb, $url, array $params, $auth)
    {
        $ch = curl_init($verb === 'GET' ? $url . '?' . http_build_query($params) : $url);
        curl_setopt($ch, CURLOPT_USERPWD, $auth);
        if ($verb === 'POST') {
            curl_setopt($ch, CURLOPT_POST, true);
            curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query($params));
        }
        return json_decode(curl_exec($ch), true);
    }
}

function byHelper($code, $auth)
{
    $params = ['grant_type' => 'authorization_code', 'code' => $code];
    return Wire::send('GET', 'https://api.getgo.com/oauth/v2/token', $params, $auth); // expect: token-request-uses-get high
}
