<?php

return [
    'shop' => [
        'host' => 'https://api.example.test',
        'token' => '/oauth/old_token',
        'key' => 'k-1',
    ],
];
