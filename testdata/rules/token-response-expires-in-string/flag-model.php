<?php
// A class that the answer is decoded into, by a serializer.
class TokenAnswer
{
    public string $access_token;
    #[SerializedName('expires_in')]
    public string $life; // expect: token-response-expires-in-string high
}

function decoded($code, $auth, $serializer)
{
    $ch = curl_init('https://api.getgo.com/oauth/v2/token');
    curl_setopt($ch, CURLOPT_USERPWD, $auth);
    curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query(['grant_type' => 'authorization_code', 'code' => $code]));
    return $serializer->deserialize(curl_exec($ch), TokenAnswer::class, 'json');
}

// A class filled by hand, told by its fields.
class Credentials
{
    public function __construct(
        public string $access_token,
        public string $expires_in, // expect: token-response-expires-in-string medium
    ) {
    }
}

function digits($code, $auth)
{
    $ch = curl_init('https://api.getgo.com/oauth/v2/token');
    curl_setopt($ch, CURLOPT_USERPWD, $auth);
    curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query(['grant_type' => 'authorization_code', 'code' => $code]));
    $token = json_decode(curl_exec($ch), true);
    preg_match('/^\d+$/', $token['expires_in'], $found); // expect: token-response-expires-in-string high
    return [trim($token['expires_in']), $found];
}
