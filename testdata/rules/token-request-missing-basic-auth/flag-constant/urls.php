<?php
interface Urls
{
    const HOST = 'https://api.getgo.com';
    const TOKEN = self::HOST . '/oauth/v2/token';
}
