<?php
// expect: GET https://api.example.test/one headers X-Trace=7
// expect: POST https://api.example.test/two text
// expect: POST https://api.example.test/three form a=b

http_get('https://api.example.test/one', array('headers' => array('X-Trace' => '7')));
http_post_data('https://api.example.test/two', 'some text');
http_post_fields('https://api.example.test/three', array('a' => 'b'));
