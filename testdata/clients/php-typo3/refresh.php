<?php
// expect: POST https://api.example.test/oauth/token form grant_type=refresh_token refresh_token=* headers X-Shop=7 .. uncertain

use TYPO3\CMS\Core\Http\RequestFactory;
use TYPO3\CMS\Core\Utility\GeneralUtility;

function refresh($token)
{
    $options = [
        'headers' => ['X-Shop' => '7'],
        'form_params' => ['grant_type' => 'refresh_token', 'refresh_token' => $token],
    ];
    return GeneralUtility::makeInstance(RequestFactory::class)->request('https://api.example.test/oauth/token', 'POST', $options);
}
