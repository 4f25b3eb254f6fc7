<?php
// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=*

use Joomla\CMS\Http\HttpFactory;

function exchange($code)
{
    $data = array('grant_type' => 'authorization_code', 'code' => $code);
    return HttpFactory::getHttp()->post('https://api.example.test/oauth/token', $data);
}
