<?php
use LogMeIn\GoToCoreLib\Api\OAuth2Api;
use Acme\AuthenticationApi;

// The current login takes the secret; a directLogin of anything else.
$api = new OAuth2Api($key, $secret);
$own = new AuthenticationApi();
$own->directLogin('me', 'you');
