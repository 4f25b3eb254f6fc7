<?php

return [
    'client_id' => getenv('PORTAL_CLIENT_ID'),
    'redirect_uri' => 'https://portal.example/callback',
];
