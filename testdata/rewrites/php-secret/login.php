<?php

define('MEETINGS', $_ENV['MEETINGS_KEY']);

function exchange($code)
{
    $url = 'https://api.getgo.com/oauth/access_token?grant_type=authorization_code&code=' . $code . '&client_id=' . MEETINGS;
    return json_decode(file_get_contents($url), true);
}

function renew($token)
{
    $id = $_SERVER['WEBINAR_ID'] ?? 'w-1';
    $url = 'https://api.getgo.com/oauth/access_token?grant_type=refresh_token&refresh_token=' . $token . '&client_id=' . $id;
    return json_decode(file_get_contents($url), true);
}
