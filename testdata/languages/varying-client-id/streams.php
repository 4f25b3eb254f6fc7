<?php

class Pick
{
    public function run($user, $live, $options = array())
    {
        if ($live) {
            $key = get_option('shop_key');
        } elseif (isset($_GET['key'])) {
            $key = $_GET['key'];
        } else {
            $key = 'k-demo';
        }
        $url = 'https://api.example.test/oauth/old_token';
        $url .= '?grant_type=password&user_id=' . $user;
        $url .= '&client_id=' . $key;
        return file_get_contents($url); // [login]
    }
}
