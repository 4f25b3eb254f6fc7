<?php
// A number, or whatever comes; another's life.
class TokenAnswer
{
    public string $access_token;
    public int $expires_in;
}

class Anything
{
    public $access_token;
    public int|string $expires_in;
}

class Coupon
{
    public string $code;
    public string $expires_in;
}

function decoded($code, $auth, $serializer)
{
    $ch = curl_init('https://api.getgo.com/oauth/v2/token');
    curl_setopt($ch, CURLOPT_USERPWD, $auth);
    curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query(['grant_type' => 'authorization_code', 'code' => $code]));
    $token = $serializer->deserialize(curl_exec($ch), TokenAnswer::class, 'json');
    // Converted first, or part of a text that people read.
    error_log("The token lives for {$token->expires_in} seconds."); 
    return strval($token->expires_in) === '3600' || (string) $token->expires_in === '3600' || intval($token->expires_in) > 60;
}
