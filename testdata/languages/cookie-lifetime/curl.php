<?php

$fields = array('grant_type' => 'authorization_code', 'code' => $_REQUEST['code']);
$ch = curl_init();
curl_setopt($ch, CURLOPT_URL, 'https://api.example.test/oauth/old_token');
curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query($fields));
curl_setopt($ch, CURLOPT_RETURNTRANSFER, 1);
$answer = json_decode(curl_exec($ch), true); // [code]
curl_close($ch);
setcookie('token', $answer['access_token'], time() + 60 * 60 * 24 * 365, '/');
