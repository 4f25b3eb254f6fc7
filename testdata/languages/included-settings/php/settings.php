<?php

return [
    'oauth' => [
        'host' => 'https://api.example.test',
        'paths' => ['token' => '/oauth/old_token', 'authorize' => '/oauth/old_authorize'],
    ],
    'key' => 'k-1',
];
