<?php

App::uses('Component', 'Controller');
App::uses('HttpSocket', 'Network/Http');

class TicketsComponent extends Component
{
    public function login()
    {
        $socket = new HttpSocket(array('ssl_verify_host' => false));
        $response = $socket->get('https://api.example.test/oauth/old_token', array( // [login]
            'grant_type' => 'password',
            'user_id' => Configure::read('Tickets.user'),
            'password' => Configure::read('Tickets.password'),
            'client_id' => Configure::read('Tickets.key'),
        ));
        return json_decode($response->body(), true);
    }
}
