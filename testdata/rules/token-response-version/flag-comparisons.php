<?php
function obtain($code, $auth)
{
    $ch = curl_init('https://api.getgo.com/oauth/v2/token');
    curl_setopt($ch, CURLOPT_USERPWD, $auth);
    curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query(['grant_type' => 'authorization_code', 'code' => $code]));
    return json_decode(curl_exec($ch), true);
}

function bySwitch($code, $auth)
{
    $token = obtain($code, $auth);
    switch ($token['version']) {
        case '2': // expect: token-response-version high
            return 'old';
        case '3':
            return 'new';
    }
    return match ($token['version']) {
        '2' => 'old', // expect: token-response-version high
        default => 'new',
    };
}

function byOrder($code, $auth)
{
    $version = obtain($code, $auth)['version'];
    if ($version < 3) { // expect: token-response-version high
        return 'old';
    }
    if ($version <= '2') { // expect: token-response-version high
        return 'old';
    }
    return in_array($version, ['1', '2'], true); // expect: token-response-version high
}
