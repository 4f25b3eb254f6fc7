<?php
// expect: GET https://api.example.test/oauth/token query grant_type=password user_id=* headers Accept=application/json

function login($user)
{
    $http = new JHttp();
    $url = 'https://api.example.test/oauth/token?grant_type=password&user_id=' . urlencode($user);
    return json_decode($http->get($url, array('Accept' => 'application/json'))->body);
}
