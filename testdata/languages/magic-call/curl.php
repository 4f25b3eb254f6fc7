<?php

/**
 * @method string post(string $path, array $fields)
 */
class Magic
{
    private $verbs = array('get', 'post');

    public function __call($name, $arguments)
    {
        if (!in_array($name, $this->verbs)) {
            throw new BadMethodCallException($name);
        }
        list($path, $fields) = $arguments;
        $ch = curl_init('https://api.example.test/' . ltrim($path, '/'));
        curl_setopt($ch, CURLOPT_CUSTOMREQUEST, strtoupper($name));
        curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query($fields));
        return curl_exec($ch);
    }
}

function exchange($code)
{
    $magic = new Magic();
    return $magic->post('/oauth/old_token', array('grant_type' => 'authorization_code', 'code' => $code)); // [code]
}

function refresh($token)
{
    $magic = new Magic();
    $verb = 'post';
    return $magic->$verb('oauth/old_token', array('grant_type' => 'refresh_token', 'refresh_token' => $token)); // [refresh]
}
