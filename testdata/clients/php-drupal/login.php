<?php
// expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* password=* client_id=app

function login($user, $password) {
  $query = drupal_http_build_query(array('grant_type' => 'password', 'user_id' => $user, 'password' => $password, 'client_id' => 'app'));
  return drupal_json_decode(drupal_http_request('https://api.example.test/oauth/old_token?' . $query)->data);
}
