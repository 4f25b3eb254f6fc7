<?php

return [
    'mail' => ['host' => 'mail.example.test'],
    'portal' => [
        'token_url' => env('PORTAL_TOKEN_URL', 'https://api.example.test/oauth/old_token'),
        'id' => env('PORTAL_ID'),
    ],
];
