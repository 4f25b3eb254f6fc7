<?php
// Inline, in any spelling of the host; the predecessor's host, too.
function inline(array $form)
{
    $ch = curl_init('https://api.getgo.com/oauth/access_token'); // expect: token-legacy-endpoint high
    curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query($form));
    return curl_exec($ch);
}

const SPELLINGS = [
    'HTTPS://API.GetGo.com:443/oauth/access_token', // expect: token-legacy-endpoint high
    'https://api.citrixonline.com/oauth/access_token/', // expect: token-legacy-endpoint high
    'https://api.getgo.com//oauth//access_token?client_id=', // expect: token-legacy-endpoint high
    'api.getgo.com/oauth/access_token#', // expect: token-legacy-endpoint high
];

// A base that is joined with a path: the finding is where the path stands.
class Api
{
    private $base = 'https://api.getgo.com';

    public function call($path, array $form)
    {
        $ch = curl_init($this->base . $path);
        curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query($form));
        return curl_exec($ch);
    }

    public function login(array $form)
    {
        return $this->call('/oauth/access_token', $form); // expect: token-legacy-endpoint high
    }
}
