<?php

return [
    'shop' => [
        'api' => [
            'host' => 'https://api.example.test',
            'oauth' => ['token_path' => '/oauth/old_token'],
        ],
    ],
];
