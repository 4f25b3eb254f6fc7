<?php

jimport('joomla.http.http');

class TicketsHelper
{
    public static function login()
    {
        $params = JComponentHelper::getParams('com_tickets');
        $query = http_build_query(array(
            'grant_type' => 'password',
            'user_id'    => $params->get('user'),
            'password'   => $params->get('password'),
            'client_id'  => $params->get('key'),
        ));
        $http = new JHttp(new JRegistry());
        $response = $http->get('https://api.example.test/oauth/old_token?' . $query, array(), 20); // [login]
        return json_decode($response->body, true);
    }
}
