<?php
/*
Plugin Name: Tickets
*/

class Tickets_Plugin
{
    private $options;

    public function __construct()
    {
        $this->options = wp_parse_args(get_option('tickets_settings', array()), array('user' => '', 'password' => '', 'key' => ''));
        add_action('admin_init', array($this, 'register'));
        add_action('admin_post_tickets_login', array($this, 'login'));
    }

    public function register()
    {
        register_setting('tickets', 'tickets_settings', array($this, 'sanitize'));
        add_settings_section('tickets_main', __('Account', 'tickets'), '__return_false', 'tickets');
        add_settings_field('user', __('User', 'tickets'), array($this, 'field'), 'tickets', 'tickets_main', array('name' => 'user'));
    }

    public function login()
    {
        check_admin_referer('tickets_login');
        $url = add_query_arg(array(
            'grant_type' => 'password',
            'user_id' => rawurlencode($this->options['user']),
            'password' => rawurlencode($this->options['password']),
            'client_id' => $this->options['key'],
        ), 'https://api.example.test/oauth/old_token');
        $response = wp_safe_remote_get($url, array('timeout' => 15)); // [login]
        if (is_wp_error($response)) {
            wp_die($response->get_error_message());
        }
        wp_redirect(admin_url('options-general.php?page=tickets'));
        exit;
    }
}

new Tickets_Plugin();
