<?php
define('API_HOST', 'https://api.example.test');
define('API_KEY', 'k-1');

$paths = array(
    'token' => '/oauth/old_token',
    'me' => '/v1/me',
);
