<?php

class Registry
{
    private static $instances = array();
    private $values = array();

    public static function getInstance()
    {
        $class = get_called_class();
        if (!isset(self::$instances[$class])) {
            self::$instances[$class] = new static();
        }
        return self::$instances[$class];
    }

    public function set($name, $value)
    {
        $this->values[$name] = $value;
        return $this;
    }

    public function get($name, $default = null)
    {
        return array_key_exists($name, $this->values) ? $this->values[$name] : $default;
    }
}

class Shop
{
    private $settings;

    public function __construct()
    {
        $this->settings = new Registry();
        $this->settings->set('host', 'https://api.example.test')->set('key', 'k-1');
    }

    public function exchange($code)
    {
        $ch = curl_init($this->settings->get('host') . '/oauth/old_token');
        curl_setopt($ch, CURLOPT_POST, true);
        curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query(array(
            'grant_type' => 'authorization_code',
            'code' => $code,
            'client_id' => $this->settings->get('key', ''),
        )));
        return curl_exec($ch); // [code]
    }
}
