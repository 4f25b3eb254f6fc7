<?php
// expect: POST https://api.example.test/oauth/token text grant_type=refresh_token refresh_token=* headers Accept=application/json

function refresh($token) {
  $headers = array('Accept' => 'application/json');
  return drupal_http_request('https://api.example.test/oauth/token', $headers, 'POST', 'grant_type=refresh_token&refresh_token=' . $token);
}
