<?php

class Login
{
    public function finish()
    {
        $answer = Gateway::submit(array('grant_type' => 'authorization_code', 'code' => $_GET['code'])); // [code]
        $_SESSION['access'] = $answer['access_token'];
        $_SESSION['refresh'] = $answer['refresh_token'];
    }
}
