<?php
// The target, the successor's path, other providers, and one's own.
const URLS = [
    'https://api.getgo.com/oauth/v2/token',
    'https://authentication.logmeininc.com/oauth/token',
    'https://accounts.example.org/oauth/token',
    'https://api.getgo.com/oauth/tokens',
    '/oauth/token',
];
