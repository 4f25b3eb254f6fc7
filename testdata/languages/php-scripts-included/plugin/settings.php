<?php

return [
    'api' => [
        'base' => 'https://api.example.test',
        'routes' => ['token' => 'oauth/old_token'],
    ],
    'key' => 'k-1',
];
