<?php
// What is decoded into this class is not the token's answer, though it has its fields.
class Membership
{
    public string $access_token;
    public string $organizer_key;
    public string $platform;
}

// No access token, or none of the answer's own fields: any class.
class Device
{
    public string $platform;
    public int $expires_in;
}

class Push
{
    public string $access_token;
    public string $platform;
}

// What makes the request is no model of the answer.
class Client
{
    private $access_token;
    private $expires_in;
    private $platform = 'web';

    public function login($code, $auth, $serializer)
    {
        $ch = curl_init('https://api.getgo.com/oauth/v2/token');
        curl_setopt($ch, CURLOPT_USERPWD, $auth);
        curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query(['grant_type' => 'authorization_code', 'code' => $code]));
        return json_decode(curl_exec($ch), true);
    }

    public function me($serializer)
    {
        $ch = curl_init('https://api.getgo.com/admin/rest/v1/me');
        return $serializer->deserialize(curl_exec($ch), Membership::class, 'json');
    }
}
