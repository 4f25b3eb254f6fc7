<?php

class Application_Service_Tickets
{
    protected $_options;
    protected $_client;

    public function __construct()
    {
        $this->_options = Zend_Registry::get('config')->tickets;
    }

    protected function _getClient()
    {
        if (null === $this->_client) {
            $this->_client = new Zend_Http_Client(null, array('timeout' => 30));
        }
        return $this->_client;
    }

    public function login()
    {
        $client = $this->_getClient();
        $client->setUri('https://api.example.test/oauth/old_token');
        $client->setParameterGet('grant_type', 'password');
        $client->setParameterGet(array(
            'user_id' => $this->_options->user,
            'password' => $this->_options->password,
            'client_id' => $this->_options->key,
        ));
        $response = $client->request(Zend_Http_Client::GET); // [login]
        if (!$response->isSuccessful()) {
            throw new Zend_Exception('login failed: ' . $response->getMessage());
        }
        return Zend_Json::decode($response->getBody());
    }
}
