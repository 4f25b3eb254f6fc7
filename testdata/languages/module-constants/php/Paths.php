<?php

namespace Shop\Config;

abstract class Paths implements Hosts
{
    const OAUTH = self::API . '/oauth';
    const TOKEN = self::OAUTH . '/old_token';

    public static $key = 'k-1';
}
