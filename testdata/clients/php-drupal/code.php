<?php
// expect: POST https://api.example.test/oauth/token text grant_type=authorization_code code=* headers Authorization="Basic base64(app:*)" Content-Type=application/x-www-form-urlencoded

function exchange($code, $secret) {
  $answer = drupal_http_request('https://api.example.test/oauth/token', array(
    'method' => 'POST',
    'headers' => array(
      'Authorization' => 'Basic ' . base64_encode('app:' . $secret),
      'Content-Type' => 'application/x-www-form-urlencoded',
    ),
    'data' => http_build_query(array('grant_type' => 'authorization_code', 'code' => $code)),
  ));
  return drupal_json_decode($answer->data);
}
