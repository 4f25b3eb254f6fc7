<?php

defined('_JEXEC') or die;

class PlgContentTickets extends JPlugin
{
    protected $autoloadLanguage = true;

    public function onUserAfterLogin($options = array())
    {
        $uri = new JUri('https://api.example.test/oauth/old_token');
        $uri->setVar('grant_type', 'password');
        $uri->setVar('user_id', $this->params->get('user'));
        $uri->setVar('password', $this->params->get('password'));
        $uri->setVar('client_id', $this->params->get('key', ''));

        $response = JHttpFactory::getHttp()->get($uri->toString()); // [login]
        if (!$response) {
            JFactory::getApplication()->enqueueMessage(JText::_('PLG_TICKETS_FAILED'), 'error');
            return false;
        }
        return true;
    }
}
