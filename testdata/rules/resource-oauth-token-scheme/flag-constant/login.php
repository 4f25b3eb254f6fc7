<?php
// The host stands in a subclass.
abstract class Base
{
    protected function headers($token)
    {
        return ['Authorization: OAuth oauth_token=' . $token]; // expect: resource-oauth-token-scheme medium
    }
}
