<?php

defined('MOODLE_INTERNAL') || die();

require_once($CFG->libdir . '/filelib.php');

class example_login {
    public function open() {
        $config = get_config('example');
        if (empty($config->userid) || trim($config->userid) == '') {
            throw new moodle_exception('nouser', 'example');
        }
        $curl = new curl();
        $curl->setHeader('Content-Type: application/json');
        $params = array(
            'grant_type' => 'password',
            'user_id' => $config->userid,
            'password' => $config->password,
            'client_id' => $config->key,
        );
        return $curl->get('https://api.example.test/oauth/old_token', $params); // [login]
    }
}
