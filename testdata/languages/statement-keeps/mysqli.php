<?php

class Shop_Login
{
    private $db;

    public function __construct(mysqli $db)
    {
        $this->db = $db;
    }

    public function run($user)
    {
        $address = 'https://api.example.test/oauth/old_token?' . http_build_query(array('grant_type' => 'password', 'user_id' => $user));
        $token = json_decode(file_get_contents($address), true); // [login]
        $this->db->query("SELECT id FROM shop_tokens WHERE token = '" . $this->db->real_escape_string($token['access_token']) . "'");
        $this->db->query("REPLACE INTO shop_tokens (token) VALUES ('" . $this->db->real_escape_string($token['access_token']) . "')");
    }
}
