<?php

class Shop_Tickets_Model_Api extends Mage_Core_Model_Abstract
{
    const XML_PATH = 'tickets/api/';
    const HOST = 'https://api.example.test';

    protected function _config($name)
    {
        return Mage::getStoreConfig(self::XML_PATH . $name);
    }

    public function login()
    {
        $client = new Varien_Http_Client(self::HOST . '/oauth/old_token');
        $client->setMethod(Varien_Http_Client::GET)
            ->setConfig(array('maxredirects' => 0, 'timeout' => 30))
            ->setParameterGet(array(
                'grant_type' => 'password',
                'user_id' => $this->_config('user'),
                'password' => Mage::helper('core')->decrypt($this->_config('password')),
                'client_id' => $this->_config('key'),
            ));
        try {
            $response = $client->request(); // [login]
        } catch (Exception $e) {
            Mage::logException($e);
            return false;
        }
        return Mage::helper('core')->jsonDecode($response->getBody());
    }
}
