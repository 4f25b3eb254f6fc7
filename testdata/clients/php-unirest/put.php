<?php
// expect: PUT https://api.example.test/put json a=b

Unirest\Request::put('https://api.example.test/put', array(), Unirest\Request\Body::json(array('a' => 'b')));
