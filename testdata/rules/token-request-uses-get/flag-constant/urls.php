<?php
class Urls
{
    const TOKEN = 'https://api.getgo.com/oauth/v2/token';
}
