<?php
// expect: GET https://api.example.test/one
// expect: GET https://api.example.test/two
// expect: GET https://api.example.test/three

readfile('https://api.example.test/one');
$lines = file('https://api.example.test/two');
$headers = get_headers('https://api.example.test/three');
