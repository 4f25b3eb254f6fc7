<?php
// expect: GET https://api.example.test/one
// expect: POST https://api.example.test/two form a=b
// expect: DELETE https://api.example.test/three
// expect: HEAD https://api.example.test/four

function object()
{
    $http = new WP_Http();
    $http->get('https://api.example.test/one');
    $http->post('https://api.example.test/two', array('body' => array('a' => 'b')));
    _wp_http_get_object()->request('https://api.example.test/three', array('method' => 'DELETE'));
    wp_remote_head('https://api.example.test/four');
}
