<?php
// The target, the successor, other hosts, other paths that begin alike; comments are for another rule.
// https://api.getgo.com/oauth/authorize
const URLS = [
    'https://api.getgo.com/oauth/v2/authorize?response_type=code',
    'https://authentication.logmeininc.com/oauth/authorize',
    'https://slack.com/oauth/authorize',
    'https://api.getgo.com/oauth/authorize.html',
    'https://api.getgo.com/oauth/authorized',
    'https://api.getgo.com/oauth/authorize-info',
    'https://API.GETGO.COM.example.org/oauth/authorize',
];
