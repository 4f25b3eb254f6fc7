<?php
require 'urls.php';

function login_url($id)
{
    return GOTO_HOST . '/oauth/authorize?client_id=' . $id; // expect: authorize-legacy-endpoint high
}
