<?php

class Settings
{
    private static $values = array();
    private static $host;

    public static function setHost($host)
    {
        self::$host = rtrim($host, '/');
    }

    public static function set($name, $value)
    {
        self::$values[$name] = $value;
    }

    public static function url($path)
    {
        return self::$host . '/' . ltrim($path, '/');
    }
}
