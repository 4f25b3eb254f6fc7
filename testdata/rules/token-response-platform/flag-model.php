<?php
// A class that the answer is decoded into, by a serializer.
class TokenAnswer
{
    public string $access_token;
    #[SerializedName('platform')]
    public ?string $where = null; // expect: token-response-platform high
    public string $organizer_key;
}

function decoded($code, $auth, SerializerInterface $serializer)
{
    $ch = curl_init('https://api.getgo.com/oauth/v2/token');
    curl_setopt($ch, CURLOPT_USERPWD, $auth);
    curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query(['grant_type' => 'authorization_code', 'code' => $code]));
    $answer = $serializer->deserialize(curl_exec($ch), TokenAnswer::class, 'json');
    return $answer->where; // expect: token-response-platform high
}

// A class filled by hand, told by its fields.
class Credentials
{
    public $access_token;
    public $account_key;
    public $platform; // expect: token-response-platform medium
}
