<?php

class Regions
{
    private static $hosts = array('us' => 'https://api.example.test', 'eu' => 'https://eu.example.test');

    public function byMap($region, $user)
    {
        if (!isset(self::$hosts[$region])) {
            throw new InvalidArgumentException($region);
        }
        return file_get_contents(self::$hosts[$region] . '/oauth/old_token?grant_type=password&user_id=' . $user); // [map]
    }

    public function bySwitch($region, $user)
    {
        switch ($region) {
            case 'us':
                $host = 'https://api.example.test';
                break;
            case 'eu':
                $host = 'https://eu.example.test';
                break;
            default:
                throw new InvalidArgumentException($region);
        }
        return file_get_contents($host . '/oauth/old_token?grant_type=password&user_id=' . $user); // [switch]
    }
}
