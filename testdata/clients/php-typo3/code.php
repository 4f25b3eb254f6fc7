<?php
// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* auth=basic

use TYPO3\CMS\Core\Http\RequestFactory;

function exchange($code, $id, $secret)
{
    $factory = new RequestFactory();
    $response = $factory->request('https://api.example.test/oauth/token', 'POST', [
        'auth' => [$id, $secret],
        'form_params' => ['grant_type' => 'authorization_code', 'code' => $code],
    ]);
    return json_decode($response->getBody()->getContents(), true);
}
