<?php

const TEMPLATE = 'https://desk.example.test/start?grant_type=password&client_id=k-1';

function login()
{
    return file_get_contents('https://api.example.test/oauth/old_token?' . parse_url(TEMPLATE, PHP_URL_QUERY)); // [login]
}
