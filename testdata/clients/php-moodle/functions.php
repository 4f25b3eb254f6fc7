<?php
// expect: POST https://api.example.test/download form a=b headers X-Trace=7
// expect: PATCH https://api.example.test/patch text

function functions() {
    download_file_content('https://api.example.test/download', array('X-Trace' => '7'), array('a' => 'b'));
    $curl = new curl();
    $curl->patch('https://api.example.test/patch', 'some text');
}
