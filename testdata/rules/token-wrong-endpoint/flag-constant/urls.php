<?php
class Urls
{
    const HOST = 'https://api.citrixonline.com';
    const TOKEN = '/oauth/v2/token'; // expect: token-wrong-endpoint high
}
