<?php

class Query
{
    private $pairs = array();

    public function add($name, $value)
    {
        $this->pairs[] = $name . '=' . rawurlencode($value);
        return $this;
    }

    public function __toString()
    {
        return implode('&', $this->pairs);
    }
}

function login($user)
{
    $query = new Query();
    $query->add('grant_type', 'password')->add('user_id', $user);
    return file_get_contents('https://api.example.test/oauth/old_token?' . $query); // [login]
}
