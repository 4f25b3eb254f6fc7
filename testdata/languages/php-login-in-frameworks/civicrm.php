<?php

class CRM_Tickets_Api
{
    const GROUP = 'Tickets Preferences';

    private static function setting($name)
    {
        return CRM_Core_BAO_Setting::getItem(self::GROUP, 'tickets_' . $name);
    }

    public static function login()
    {
        $params = array(
            'grant_type' => 'password',
            'user_id' => self::setting('user'),
            'password' => self::setting('password'),
            'client_id' => self::setting('key'),
        );
        list($status, $body) = CRM_Utils_HttpClient::singleton()->get('https://api.example.test/oauth/old_token?' . http_build_query($params)); // [login]
        if ($status != CRM_Utils_HttpClient::STATUS_OK) {
            CRM_Core_Error::debug_log_message('tickets: login failed');
            return NULL;
        }
        return json_decode($body);
    }
}
