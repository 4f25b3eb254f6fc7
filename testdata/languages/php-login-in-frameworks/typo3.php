<?php

namespace Shop\Tickets\Service;

use TYPO3\CMS\Core\Utility\GeneralUtility;
use TYPO3\CMS\Extbase\Configuration\ConfigurationManagerInterface;

class TicketService
{
    /**
     * @var array
     */
    protected $settings;

    public function __construct(ConfigurationManagerInterface $manager)
    {
        $this->settings = $manager->getConfiguration(ConfigurationManagerInterface::CONFIGURATION_TYPE_SETTINGS, 'tickets');
    }

    public function login()
    {
        $parameters = [
            'grant_type' => 'password',
            'user_id' => $this->settings['user'],
            'password' => $this->settings['password'],
            'client_id' => $this->settings['key'],
        ];
        $url = 'https://api.example.test/oauth/old_token' . '?' . http_build_query($parameters);
        $body = GeneralUtility::getUrl($url); // [login]
        return json_decode($body, true);
    }
}
