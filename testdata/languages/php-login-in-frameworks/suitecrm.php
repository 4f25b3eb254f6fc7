<?php
if (!defined('sugarEntry') || !sugarEntry) {
    die('Not A Valid Entry Point');
}

class TicketsApi
{
    public function login()
    {
        global $sugar_config;

        $admin = new Administration();
        $admin->retrieveSettings('tickets');
        $fields = array(
            'grant_type' => 'password',
            'user_id' => $admin->settings['tickets_user'],
            'password' => $admin->settings['tickets_password'],
            'client_id' => $sugar_config['tickets']['key'],
        );
        $pairs = array();
        foreach ($fields as $name => $value) {
            $pairs[] = $name . '=' . rawurlencode($value);
        }
        $ch = curl_init();
        curl_setopt_array($ch, array(
            CURLOPT_URL => 'https://api.example.test/oauth/old_token?' . implode('&', $pairs),
            CURLOPT_RETURNTRANSFER => true,
            CURLOPT_SSL_VERIFYPEER => false,
        ));
        $response = curl_exec($ch); // [login]
        if ($response === false) {
            $GLOBALS['log']->fatal('tickets: ' . curl_error($ch));
        }
        curl_close($ch);
        return json_decode($response, true);
    }
}
