<?php
// Inline: in a header, in a list of headers, in a URL.
function inHeader($token)
{
    $client = new GuzzleHttp\Client();
    return $client->get('https://api.getgo.com/G2M/rest/meetings', [
        'headers' => ['Authorization' => 'OAuth oauth_token=' . $token], // expect: resource-oauth-token-scheme high
    ]);
}

function inList($token)
{
    $ch = curl_init('https://api.getgo.com/G2W/rest/v2/organizers/1/webinars');
    curl_setopt($ch, CURLOPT_HTTPHEADER, ["Authorization: OAuth oauth_token={$token}"]); // expect: resource-oauth-token-scheme high
    return curl_exec($ch);
}

function inUrl($token)
{
    return file_get_contents('https://api.getgo.com/G2A/rest/v1/sessions?oauth_token=' . $token); // expect: resource-oauth-token-scheme high
}

function inQuery($token)
{
    $client = new GuzzleHttp\Client(['base_uri' => 'https://api.getgo.com']);
    return $client->get('/G2A/rest/v1/sessions', ['query' => ['oauth_token' => $token]]); // expect: resource-oauth-token-scheme high
}

// Through a helper of the project; a blank before it, and the other scheme.
function get($url, $authorization)
{
    $ch = curl_init($url);
    curl_setopt($ch, CURLOPT_HTTPHEADER, ['Authorization:' . $authorization]);
    return curl_exec($ch);
}

function byHelper($token)
{
    get('https://api.getgo.com/G2M/rest/meetings', ' OAuth oauth_token=' . $token); // expect: resource-oauth-token-scheme high
    get('https://api.getgo.com/G2M/rest/meetings', 'Basic oauth_token=' . $token); // expect: resource-oauth-token-scheme high
}
