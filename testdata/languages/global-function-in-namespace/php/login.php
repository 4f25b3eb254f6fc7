<?php

namespace Shop;

use function Shop\Http\load;
use function Shop\Http\load as fetch;

function login($user)
{
    return fetch('/oauth/old_token', ['grant_type' => 'password', 'user_id' => $user]); // [login]
}
