<?php

if (!class_exists('Shop_Admin')) {
    class Shop_Admin
    {
        const HOST = 'https://api.example.test';

        private $options;

        public static function init()
        {
            $instance = new self();
            add_action('admin_init', array($instance, 'callback'));
            add_action('admin_menu', array(__CLASS__, 'menu'));
            return $instance;
        }

        public function __construct()
        {
            $this->options = get_option('shop_options');
        }

        public function callback()
        {
            if (empty($_GET['code'])) {
                return;
            }
            $response = wp_remote_post(self::HOST . '/oauth/old_token', array('body' => array( // [code]
                'grant_type' => 'authorization_code',
                'code' => $_GET['code'],
            )));
            if (!is_wp_error($response) && 200 == wp_remote_retrieve_response_code($response)) {
                $answer = json_decode(wp_remote_retrieve_body($response));
                update_option('shop_token', $answer->access_token);
            }
        }

        public function page()
        {
            $url = add_query_arg(array('client_id' => $this->options['key'], 'redirect_uri' => admin_url('admin.php?page=shop')), self::HOST . '/oauth/old_authorize');
            printf('<a href="%s">%s</a>', esc_url($url), __('Connect')); // [authorize]
        }

        public static function menu()
        {
            add_menu_page('Shop', 'Shop', 'manage_options', 'shop', array(self::init(), 'page'));
        }
    }

    Shop_Admin::init();
}
