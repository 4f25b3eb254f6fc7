<?php

/**
 * Implements hook_cron().
 */
function tickets_cron() {
  $account = variable_get('tickets_account', array());
  $url = url('https://api.example.test/oauth/old_token', array(
    'external' => TRUE,
    'query' => array(
      'grant_type' => 'password',
      'user_id' => $account['user'],
      'password' => $account['password'],
      'client_id' => variable_get('tickets_key'),
    ),
  ));
  $response = drupal_http_request($url); // [login]
  tickets_import(drupal_json_decode($response->data));
}
