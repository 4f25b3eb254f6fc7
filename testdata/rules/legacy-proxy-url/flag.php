<?php
define('OAUTH_BASE', 'https://api.getgo.com/oauth/'); // expect: legacy-proxy-url high

function path($name)
{
    return OAUTH_BASE . $name;
}
