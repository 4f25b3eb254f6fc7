<?php
final class Urls
{
    public static $token = 'https://api.getgo.com/oauth/v2/token';
}
