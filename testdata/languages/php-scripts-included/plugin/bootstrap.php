<?php

spl_autoload_register(function ($class) {
    require __DIR__ . '/' . $class . '.php';
});

$settings = require __DIR__ . '/settings.php';
$tokens = new Tokens($settings);
