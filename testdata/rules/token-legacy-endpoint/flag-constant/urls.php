<?php
class Urls
{
    const TOKEN = 'https://api.getgo.com/oauth/access_token'; // expect: token-legacy-endpoint high
    const PATH = '/oauth/access_token'; // expect: token-legacy-endpoint high
    const HOST = 'https://api.getgo.com';
}
