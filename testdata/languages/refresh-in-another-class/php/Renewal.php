<?php

class Renewal
{
    public function run()
    {
        $answer = Gateway::submit(array('grant_type' => 'refresh_token', 'refresh_token' => $_SESSION['refresh'])); // [refresh]
        $_SESSION['access'] = $answer['access_token'];
    }
}
