<?php

function shop_callback() {
  $data = drupal_http_build_query(array('grant_type' => 'authorization_code', 'code' => $_GET['code']));
  $response = drupal_http_request(variable_get('shop_url', 'https://api.example.test') . '/oauth/old_token', array( // [code]
    'method' => 'POST',
    'data' => $data,
    'headers' => array('Content-Type' => 'application/x-www-form-urlencoded'),
  ));
  $answer = drupal_json_decode($response->data);
  variable_set('shop_token', $answer['access_token']);
  drupal_goto('admin/shop');
}
