<?php

return [
    'shop' => [
        'host' => env('SHOP_HOST', 'https://api.example.test'),
        'token' => '/oauth/old_token',
        'key' => 'k-1',
    ],
];
